import { plainReview, standingAfterEdit, type Review } from '../review';
import { isOut, workflow } from '../workflow';
import type { Copies, Sides } from './copies';
import { laterStanding, standingOf, type Decided } from './standing';
import type { Tail } from './tail';

/**
 * The later decision holds, when the rule table allows it behind the earlier one and the text that
 * it was about has not changed on the other side. Two decisions that exclude each other both give
 * way: the story waits for a review, and whoever opens it is shown both.
 */
export function meetStandings(copies: Copies, tails: Sides<Tail>): Decided {
  const now = { mine: standingOf(copies.mine), theirs: standingOf(copies.theirs) };
  const later = laterStanding(now.mine, now.theirs);
  const earlier = later === now.mine ? now.theirs : now.mine;
  if (isDisputed(copies, { earlier, later })) return disputed(earlier, later);
  const isSame = earlier.stage === later.stage && earlier.at === later.at;
  const others = later === now.mine ? tails.theirs : tails.mine;
  const met = { ...later, review: withBothApprovals(earlier, later) };
  if (isSame || others.steps.length === 0) return met;
  return { ...met, ...standingAfterEdit(met) };
}

interface Pair {
  readonly earlier: Decided;
  readonly later: Decided;
}

/** Both were decided since the copies parted, by people, and the later one knew nothing of the other. */
function isDisputed({ mine, theirs, base }: Copies, { earlier, later }: Pair): boolean {
  const parted = Math.max(
    standingOf(mine.slice(0, base.mine)).at,
    standingOf(theirs.slice(0, base.theirs)).at,
  );
  if (earlier.at <= parted || earlier.stage === later.stage || isOut(later.stage)) return false;
  if (earlier.by === 'edit' || later.by === 'edit') return false;
  return isVerdict(earlier) && !workflow[later.by].from.includes(earlier.stage);
}

/** Sending and taking are steps on the way; these say something about the story. */
function isVerdict({ by }: Decided): boolean {
  return by === 'approve' || by === 'return' || by === 'spike' || by === 'schedule';
}

function disputed(earlier: Decided, later: Decided): Decided {
  const review: Review = { ...plainReview, live: later.review.live };
  const both = [earlier, later].flatMap(({ who, by, stage, reason, at }) =>
    who === '' ? [] : [{ who, decision: by, stage, reason, at }],
  );
  return { ...later, stage: 'submitted', review, reason: '', disputed: both };
}

/** Two people who approved the same words apart have both approved them. */
function withBothApprovals(earlier: Decided, later: Decided): Review {
  const { review } = later;
  const isSameText = review.content !== null && earlier.review.content === review.content;
  if (!isSameText || later.by !== 'approve') return review;
  const own = new Set(review.approvals.map(({ by, round }) => `${by} ${String(round)}`));
  const more = earlier.review.approvals.filter(
    ({ by, round }) => !own.has(`${by} ${String(round)}`),
  );
  const approvals = [...more, ...review.approvals].sort((a, b) => a.at - b.at);
  return { ...review, approvals };
}
