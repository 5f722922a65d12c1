import type { ProfileId } from '../../ids';
import type { Entry } from '../entry';
import { plainReview, type Disputed, type Standing } from '../review';
import type { Decision } from '../workflow';
import { ownEntries } from './known-entries';

/** Where a log says the story stands, by whose decision, and when that was. */
export interface Decided extends Standing {
  readonly reason: string;
  readonly by: Decision | 'edit';
  /** Empty when nobody has decided anything. */
  readonly who: ProfileId | '';
  /** Milliseconds since 1970; 0 when nobody has decided anything. */
  readonly at: number;
  /** Decisions that cannot both hold, earlier first; empty once somebody decided again. */
  readonly disputed: readonly Disputed[];
}

const unsent: Decided = {
  stage: 'draft',
  review: plainReview,
  reason: '',
  by: 'edit',
  who: '',
  at: 0,
  disputed: [],
};

export function standingOf(entries: readonly Entry[]): Decided {
  return entries.reduce((standing, entry) => {
    const { body, at } = entry;
    if (body.kind !== 'merge') return decidedBy(entry) ?? standing;
    const decided = laterStanding(standing, latestDecision(body.absorbed));
    const { stage, reason, review = plainReview, disputed = [] } = body;
    // A merge that set another stage than was decided last did so because the text had changed.
    const since = decided.stage === stage ? decided.at : at;
    return { ...decided, stage, reason, review, disputed, at: since };
  }, unsent);
}

/** The one that was decided later. */
export function laterStanding(one: Decided, other: Decided): Decided {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.stage >= other.stage ? one : other;
}

function latestDecision(entries: readonly Entry[]): Decided {
  return ownEntries(entries).reduce((latest, entry) => {
    const decided = decidedBy(entry);
    return decided === null ? latest : laterStanding(latest, decided);
  }, unsent);
}

function decidedBy({ body, author, at }: Entry): Decided | null {
  if (body.kind !== 'stage') return null;
  const { to: stage, review = plainReview, reason, by } = body;
  return { stage, review, reason, by, who: author, at, disputed: [] };
}
