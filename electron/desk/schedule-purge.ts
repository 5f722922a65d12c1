import type { Desk } from '../actions/desk';
import { purgeOldDrafts } from '../actions/purge-draft';

/** After the start has settled; a day more in the bin hurts nobody, so once a start is enough. */
const first = 60_000;

/** @returns a function that stops it */
export function schedulePurge(desk: Desk, report: (fault: unknown) => void): () => void {
  const soon = setTimeout(() => void purgeOldDrafts(desk).catch(report), first);
  return () => clearTimeout(soon);
}
