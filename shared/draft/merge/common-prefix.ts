import { canonicalJson } from '../canonical-json';
import type { Entry } from '../entry';

/** Number of entries that two copies of a draft's log begin with; where their ways parted. */
export function commonPrefix(mine: readonly Entry[], theirs: readonly Entry[]): number {
  const parting = mine.findIndex((entry, index) => !isSame(entry, theirs[index]));
  return parting === -1 ? mine.length : parting;
}

function isSame(mine: Entry, theirs: Entry | undefined): boolean {
  return theirs !== undefined && canonicalJson(mine) === canonicalJson(theirs);
}
