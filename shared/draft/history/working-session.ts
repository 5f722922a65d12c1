import type { Entry } from '../entry';

/** Milliseconds without an entry after which work counts as taken up again. */
const longestPause = 30 * 60 * 1000;

/** Milliseconds of rest before an entry; 0 within one working session, and before the first entry. */
export function pauseBefore(entry: Entry, previous: Entry | undefined): number {
  const pause = previous === undefined ? 0 : entry.at - previous.at;
  return pause > longestPause ? pause : 0;
}
