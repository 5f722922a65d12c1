import type { Approval, Review, Standing } from './review';
import { plainReview } from './review';
import type { DecisionCase } from './permission';
import { workflow } from './workflow';

const minute = 60_000;

/** Where a story stands after a decision that the rule allows. */
export function nextStanding(facts: DecisionCase): Standing {
  const { decision, standing } = facts;
  const { review } = standing;
  switch (decision) {
    case 'approve':
      return approved(facts);
    case 'take':
      return { stage: 'in-review', review: { ...review, holder: leaseOf(facts) } };
    case 'schedule':
      return { stage: 'scheduled', review: { ...review, scheduledFor: facts.time } };
    case 'unschedule':
      return { stage: 'approved', review: { ...review, scheduledFor: null } };
    case 'publish':
      return { stage: review.live === null ? 'published' : 'corrected', review: plainReview };
    case 'spike':
      return { stage: 'spiked', review: { ...review, holder: null, before: standing.stage } };
    case 'unspike':
      return { stage: review.before ?? 'draft', review: { ...review, before: null } };
    case 'drop':
      return { stage: review.live?.stage ?? 'published', review: plainReview };
    default:
      return { stage: plainTo(facts), review: begunAgain(facts) };
  }
}

/** Of decisions that lead to one stage whatever the desk wants. */
function plainTo({ decision, standing }: DecisionCase): Standing['stage'] {
  const { to } = workflow[decision];
  return to === 'round' || to === 'before' ? standing.stage : to;
}

/** Submitting, returning and the like begin the review anew; a change to a live story stays one. */
function begunAgain({ decision, standing, version }: DecisionCase): Review {
  const { review, stage } = standing;
  if (decision === 'release') return { ...review, holder: null };
  if (decision === 'unpublish' || decision === 'kill') return plainReview;
  if (decision === 'revise') return { ...plainReview, live: { stage, version } };
  return { ...plainReview, live: review.live };
}

function leaseOf({ who, at, rules }: DecisionCase): Review['holder'] {
  return { by: who.id, until: at + rules.leaseMinutes * minute };
}

/** Enough approvals lead to the next round, and out of the last one to approval. */
function approved({ standing, who, at, desk, content }: DecisionCase): Standing {
  const { review } = standing;
  const mine: Approval = { by: who.id, at, round: review.round };
  // Earlier ones were about another text when the content is no longer theirs.
  const others = review.content === content ? review.approvals : [];
  const approvals = [...others, mine];
  const next: Review = { ...review, approvals, content, holder: null };
  const given = approvals.filter(({ round }) => round === review.round).length;
  const wanted = desk.rounds[review.round]?.approvals ?? 1;
  if (given < wanted) return { stage: 'submitted', review: next };
  const isLast = review.round >= desk.rounds.length - 1;
  if (isLast) return { stage: 'approved', review: next };
  return { stage: 'submitted', review: { ...next, round: review.round + 1 } };
}
