import { stripControls } from '@shared/arabic/strip-controls';
import type { Sha256 } from '@shared/ids';

export const manifestName = 'manifest.json';
export const logName = 'log.jsonl';

const mediaName = /^media\/([0-9a-f]{64})$/;
const longestShown = 120;

export function mediaNameOf(media: Sha256): string {
  return `media/${media}`;
}

/** The hash that a picture's name in the parcel claims; null for any other name. */
export function mediaOf(name: string): Sha256 | null {
  const hash = mediaName.exec(name)?.[1];
  return hash === undefined ? null : (hash as Sha256); // a claim so far: its bytes are compared later
}

/** The only three forms of a name: no other path can be written down, let alone followed. */
export function isMemberName(name: string): boolean {
  return name === manifestName || name === logName || mediaName.test(name);
}

/** A foreign name, fit to be shown. */
export function shownName(name: string): string {
  return stripControls(name.slice(0, longestShown));
}
