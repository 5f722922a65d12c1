import type { MissingPart } from '../article/missing-parts';
import type { ChecklistItemId, ProfileId } from '../ids';
import type { Role } from '../newsroom/newsroom';
import type { ReviewDesk, ReviewRound } from '../newsroom/review-rules';
import { accepted, refused, type Result } from '../result';
import { nextStanding } from './next-standing';
import type { Standing } from './review';
import { workflow, type Decision, type Need, type Stage, type Transition } from './workflow';

/** What still stands in the text, or beside it, when a story is decided on. */
export interface OpenMatters {
  readonly suggestions: number;
  /** Unresolved comments that block. */
  readonly blocking: number;
  /** Places marked as still to come. */
  readonly markers: number;
  /** Items of the checklist for this decision that nobody has ticked. */
  readonly unticked: readonly ChecklistItemId[];
}

/** Everything the rule looks at, gathered by whoever asks (a button or the main process). */
export interface DecisionCase {
  readonly decision: Decision;
  readonly standing: Standing;
  readonly who: { readonly id: ProfileId; readonly role: Role };
  readonly author: ProfileId;
  /** Entries in the log. */
  readonly version: number;
  readonly desk: ReviewDesk;
  readonly rules: { readonly selfApproval: boolean; readonly leaseMinutes: number };
  readonly missing: readonly MissingPart[];
  readonly open: OpenMatters;
  readonly reason: string;
  /** SHA-256 of the content as it is. */
  readonly content: string;
  /** Now, in milliseconds since 1970. */
  readonly at: number;
  /** For `schedule`; null elsewhere. */
  readonly time: number | null;
}

export type DecisionRefusal =
  | { readonly kind: 'wrong-stage'; readonly stage: Stage }
  | { readonly kind: 'wrong-role'; readonly roles: readonly Role[] }
  /** Only its writer may, or only who has taken it into review. */
  | { readonly kind: 'not-yours'; readonly whose: 'author' | 'holder' }
  /** Writers do not read their own stories here. */
  | { readonly kind: 'own-story' }
  /** Somebody else has taken it into review, until then. */
  | { readonly kind: 'held'; readonly by: ProfileId; readonly until: number }
  /** One person counts once a round. */
  | { readonly kind: 'approved-already' }
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingPart[] }
  | { readonly kind: 'unsettled'; readonly open: OpenMatters }
  | { readonly kind: 'reason-missing' }
  /** What was approved is another text. */
  | { readonly kind: 'approval-void' }
  | { readonly kind: 'time-missing' }
  | { readonly kind: 'not-live' };

/** The pure rule behind every decision button and every action that takes one. */
export function mayDecide(facts: DecisionCase): Result<Standing, DecisionRefusal> {
  const rule = workflow[facts.decision];
  const refusal = wrongPlace(facts, rule) ?? wrongPerson(facts, rule) ?? unmetNeed(facts, rule);
  return refusal === null ? accepted(nextStanding(facts)) : refused(refusal);
}

/** The round that the story waits for or is read in. */
export function roundOf({ standing, desk }: Pick<DecisionCase, 'standing' | 'desk'>): ReviewRound {
  const round = desk.rounds[standing.review.round] ?? desk.rounds.at(-1);
  if (round === undefined) throw new Error('A desk has at least one round');
  return round;
}

function wrongPlace(
  { standing, decision }: DecisionCase,
  rule: Transition,
): DecisionRefusal | null {
  const { stage, review } = standing;
  if (!rule.from.includes(stage)) return { kind: 'wrong-stage', stage };
  return decision === 'drop' && review.live === null ? { kind: 'not-live' } : null;
}

function wrongPerson(facts: DecisionCase, rule: Transition): DecisionRefusal | null {
  const { who, author, standing } = facts;
  if (!rule.roles.includes(who.role)) return { kind: 'wrong-role', roles: rule.roles };
  switch (rule.claim) {
    case 'author':
      return who.id === author ? null : { kind: 'not-yours', whose: 'author' };
    case 'author-or-editor':
      return who.id === author || who.role !== 'journalist'
        ? null
        : { kind: 'not-yours', whose: 'author' };
    case 'holder':
      return standing.review.holder?.by === who.id ? null : { kind: 'not-yours', whose: 'holder' };
    case 'reader':
      return wrongReader(facts);
    default:
      return null;
  }
}

function wrongReader(facts: DecisionCase): DecisionRefusal | null {
  const { decision, who, author, rules, standing, at } = facts;
  const { roles } = roundOf(facts);
  const isDone = standing.stage === 'approved' || standing.stage === 'scheduled';
  if (!isDone && !roles.includes(who.role)) return { kind: 'wrong-role', roles };
  if (decision !== 'return' && who.id === author && !rules.selfApproval)
    return { kind: 'own-story' };
  const { holder, approvals, round } = standing.review;
  // Taking it over is how one gets it from somebody who holds it.
  const isHeld = holder !== null && holder.by !== who.id && holder.until > at;
  if (isHeld && decision !== 'take') return { kind: 'held', ...holder };
  const isTwice = approvals.some((one) => one.by === who.id && one.round === round);
  return decision === 'approve' && isTwice ? { kind: 'approved-already' } : null;
}

function unmetNeed(facts: DecisionCase, { needs, gate }: Transition): DecisionRefusal | null {
  const refusal = needs.map((need) => unmet[need](facts)).find((found) => found !== null);
  if (refusal !== undefined) return refusal;
  const isTicked = gate === null || facts.open.unticked.length === 0;
  return isTicked ? null : { kind: 'unsettled', open: facts.open };
}

const unmet: Readonly<Record<Need, (facts: DecisionCase) => DecisionRefusal | null>> = {
  complete: ({ missing }) => (missing.length === 0 ? null : { kind: 'incomplete', missing }),
  settled: ({ open }) =>
    open.suggestions + open.blocking + open.markers === 0 ? null : { kind: 'unsettled', open },
  reason: ({ reason }) => (reason.trim() === '' ? { kind: 'reason-missing' } : null),
  approval: ({ standing, content }) =>
    standing.review.content === content ? null : { kind: 'approval-void' },
  time: ({ time, at }) => (time !== null && time > at ? null : { kind: 'time-missing' }),
};
