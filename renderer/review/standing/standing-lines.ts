import type { Approval } from '@shared/draft/review';
import { isOut } from '@shared/draft/workflow';
import type { ProfileId } from '@shared/ids';
import type { ReviewState } from '@shared/ipc/review-calls';
import type { ReviewDesk } from '@shared/newsroom/review-rules';

/** What is to be known about a story's review beside its stage. */
export type StandingLine =
  /** Readers have it as it is. */
  | { readonly kind: 'out' }
  /** Readers still have the published copy while this one is changed. */
  | { readonly kind: 'live' }
  | { readonly kind: 'mine'; readonly until: number }
  | { readonly kind: 'held'; readonly by: ProfileId; readonly until: number }
  /** Somebody took it into review, and the time for that is over. */
  | { readonly kind: 'lapsed'; readonly by: ProfileId }
  /** Who has approved it; `next` is the reading that it waits for, null when it needs none. */
  | {
      readonly kind: 'approved';
      readonly approvals: readonly Approval[];
      readonly next: string | null;
    }
  /** It was approved, and is another text since. */
  | { readonly kind: 'voided'; readonly approved: number };

interface Asked {
  readonly state: Pick<ReviewState, 'stage' | 'review' | 'submittedVersion' | 'approvedVersion'>;
  readonly desk: ReviewDesk;
  readonly me: ProfileId;
  /** Now, in milliseconds since 1970. */
  readonly at: number;
}

export function standingLines(asked: Asked): readonly StandingLine[] {
  const { stage, review } = asked.state;
  const lines = [
    isOut(stage) ? ({ kind: 'out' } as const) : null,
    review.live === null ? null : ({ kind: 'live' } as const),
    holding(asked),
    approved(asked),
    voided(asked.state),
  ];
  return lines.filter((line) => line !== null);
}

function holding({ state, me, at }: Asked): StandingLine | null {
  const { holder } = state.review;
  if (holder === null || state.stage !== 'in-review') return null;
  if (holder.until <= at) return { kind: 'lapsed', by: holder.by };
  return holder.by === me ? { kind: 'mine', until: holder.until } : { kind: 'held', ...holder };
}

function approved({ state, desk }: Asked): StandingLine | null {
  const { approvals, round } = state.review;
  if (approvals.length === 0) return null;
  const isDone = state.stage === 'approved' || state.stage === 'scheduled';
  return { kind: 'approved', approvals, next: isDone ? null : (desk.rounds[round]?.name ?? null) };
}

/** Sent again, it is another review: the earlier approval is no news any more. */
function voided({ stage, review, ...versions }: Asked['state']): StandingLine | null {
  const { approvedVersion, submittedVersion } = versions;
  if (stage !== 'submitted' && stage !== 'in-review') return null;
  if (approvedVersion === null || review.approvals.length > 0) return null;
  const isOlder = submittedVersion !== null && submittedVersion > approvedVersion;
  return isOlder ? null : { kind: 'voided', approved: approvedVersion };
}
