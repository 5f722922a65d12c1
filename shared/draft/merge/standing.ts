import type { Entry } from '../entry';
import type { Stage } from '../workflow';
import { ownEntries } from './known-entries';

/** The stage that a log says the story is in, and when that was decided. */
export interface Standing {
  readonly stage: Stage;
  readonly reason: string;
  /** Milliseconds since 1970; 0 when nobody has decided anything. */
  readonly at: number;
}

const unsent: Standing = { stage: 'draft', reason: '', at: 0 };

export function standingOf(entries: readonly Entry[]): Standing {
  return entries.reduce((standing, { body, at }) => {
    if (body.kind === 'stage') return { stage: body.to, reason: body.reason, at };
    if (body.kind !== 'merge') return standing;
    const decided = laterStanding(standing, latestDecision(body.absorbed));
    // A merge that set another stage than was decided last did so because the text had changed.
    return {
      stage: body.stage,
      reason: body.reason,
      at: decided.stage === body.stage ? decided.at : at,
    };
  }, unsent);
}

/** The one that was decided later. */
export function laterStanding(one: Standing, other: Standing): Standing {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.stage >= other.stage ? one : other;
}

function latestDecision(entries: readonly Entry[]): Standing {
  return ownEntries(entries).reduce(
    (latest, { body, at }) =>
      body.kind === 'stage'
        ? laterStanding(latest, { stage: body.to, reason: body.reason, at })
        : latest,
    unsent,
  );
}
