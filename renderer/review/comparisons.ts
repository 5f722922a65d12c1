import type { ReviewState } from '@shared/ipc/review-calls';

export type Since = 'sinceRead' | 'sinceSubmitted' | 'sinceApproved';

interface Comparison {
  readonly since: Since;
  readonly version: number;
}

type Versions = Pick<
  ReviewState,
  'version' | 'readVersion' | 'submittedVersion' | 'approvedVersion'
>;

/** Earlier versions that the story can be compared with; those without anything after them are left out. */
export function comparisons(state: Versions): readonly Comparison[] {
  const versions: readonly (readonly [Since, number | null])[] = [
    ['sinceRead', state.readVersion],
    ['sinceSubmitted', state.submittedVersion],
    ['sinceApproved', state.approvedVersion],
  ];
  return versions.flatMap(([since, version]) =>
    version !== null && version < state.version ? [{ since, version }] : [],
  );
}
