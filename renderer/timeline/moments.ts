import type { Moment } from '@shared/draft/history/moment';
import type { NamedVersion } from '@shared/draft/history/versions-of';

/** The other copy stands right before the merge that took it in, and behind this copy's own end. */
const besideMerge = 0.5;

/** Where a named version stands among all versions: each has a number of its own. */
export function versionAmong({ version, name }: NamedVersion): number {
  return name.kind === 'before-merge-other' ? version - besideMerge : version;
}

/** What the authority calls the version that stands there. */
export function momentOf(version: number): Moment {
  return Number.isInteger(version) ? { version } : { version: Math.ceil(version), side: 'other' };
}

/** The way back from `momentOf`. */
export function versionOfMoment({ version, side }: Moment): number {
  return side === undefined ? version : version - besideMerge;
}
