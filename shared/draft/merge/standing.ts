import type { Entry, EntryBody } from '../entry';
import { plainReview, type Standing } from '../review';
import { ownEntries } from './known-entries';

/** Where a log says the story stands, and when that was decided. */
export interface Decided extends Standing {
  readonly reason: string;
  /** Milliseconds since 1970; 0 when nobody has decided anything. */
  readonly at: number;
}

const unsent: Decided = { stage: 'draft', review: plainReview, reason: '', at: 0 };

export function standingOf(entries: readonly Entry[]): Decided {
  return entries.reduce((standing, { body, at }) => {
    if (body.kind === 'stage') return decidedBy(body, at);
    if (body.kind !== 'merge') return standing;
    const decided = laterStanding(standing, latestDecision(body.absorbed));
    // A merge that set another stage than was decided last did so because the text had changed.
    return {
      stage: body.stage,
      review: body.review ?? plainReview,
      reason: body.reason,
      at: decided.stage === body.stage ? decided.at : at,
    };
  }, unsent);
}

/** The one that was decided later. */
export function laterStanding(one: Decided, other: Decided): Decided {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.stage >= other.stage ? one : other;
}

function latestDecision(entries: readonly Entry[]): Decided {
  return ownEntries(entries).reduce(
    (latest, { body, at }) =>
      body.kind === 'stage' ? laterStanding(latest, decidedBy(body, at)) : latest,
    unsent,
  );
}

type StageBody = Extract<EntryBody, { readonly kind: 'stage' }>;

function decidedBy({ to, reason, review = plainReview }: StageBody, at: number): Decided {
  return { stage: to, review, reason, at };
}
