import type { ProfileId } from '../ids';
import type { Decision, ReturnReason, Stage } from './workflow';

/** Somebody's yes, to the content that `Review.content` names. */
export interface Approval {
  readonly by: ProfileId;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Place of the round among its desk's rounds. */
  readonly round: number;
}

/** Who has taken a story into review; others may take it over, and are told. */
export interface Holder {
  readonly by: ProfileId;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** The published state of a story that is being changed: its stage, and its version in the log. */
export interface Live {
  readonly stage: Stage;
  readonly version: number;
}

/** Where a story is in its review, beside its stage. */
export interface Review {
  /** Place of the round that it waits for or is read in. */
  readonly round: number;
  readonly approvals: readonly Approval[];
  /** SHA-256 of what was approved; one letter changed and it is another. Null without approvals. */
  readonly content: string | null;
  readonly holder: Holder | null;
  /** What readers have while a change to it is in work; null when there is none. */
  readonly live: Live | null;
  /** When it is to be published, in milliseconds since 1970; null when nobody said. */
  readonly scheduledFor: number | null;
  /** The stage from which it was spiked; null for what is not. */
  readonly before: Stage | null;
}

/** What lists and comparisons look back to. */
export interface Milestones {
  /** Version that was sent for review last; null before. */
  readonly submitted: number | null;
  /** Version that was approved last; null before. */
  readonly approved: number | null;
  /** What was wrong when it was sent back last. */
  readonly faults: readonly ReturnReason[];
}

export const noMilestones: Milestones = { submitted: null, approved: null, faults: [] };

/** One of two decisions that people took apart and that cannot both hold. */
export interface Disputed {
  readonly who: ProfileId;
  readonly decision: Decision | 'edit';
  readonly stage: Stage;
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The review of a story that nobody has read yet. */
export const plainReview: Review = {
  round: 0,
  approvals: [],
  content: null,
  holder: null,
  live: null,
  scheduledFor: null,
  before: null,
};

/** A story's stage with everything that belongs to it. */
export interface Standing {
  readonly stage: Stage;
  readonly review: Review;
}

/**
 * Where a story stands after its content changed; the same object when nothing about it changes.
 * What was approved is what is published: every approval so far is void.
 */
export function standingAfterEdit(standing: Standing): Standing {
  const { stage, review } = standing;
  if (review.approvals.length === 0 && stage !== 'approved' && stage !== 'scheduled')
    return standing;
  const isDecided = stage === 'approved' || stage === 'scheduled';
  return {
    stage: isDecided ? 'submitted' : stage,
    review: { ...review, round: 0, approvals: [], content: null, scheduledFor: null },
  };
}
