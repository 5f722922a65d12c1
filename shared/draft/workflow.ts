import type { Gate } from '../newsroom/review-rules';
import type { Role } from '../newsroom/newsroom';

export const stages = [
  'draft',
  'submitted',
  'in-review',
  'returned',
  'approved',
  'scheduled',
  'published',
  'corrected',
  'unpublished',
  'killed',
  'spiked',
] as const;
export type Stage = (typeof stages)[number];

export const decisions = [
  'submit',
  'withdraw',
  'take',
  'release',
  'return',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'revise',
  'drop',
  'unpublish',
  'kill',
  'spike',
  'unspike',
] as const;
export type Decision = (typeof decisions)[number];

/** What is wrong with a story that is sent back; at least one. */
export const returnReasons = ['fact', 'source', 'language', 'legal', 'length', 'picture'] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** What must hold beside stage and role. */
export type Need =
  /** The story has everything a reader needs (`missingParts` is empty). */
  | 'complete'
  /** No suggestion, no blocking comment and no marker of a gap is open. */
  | 'settled'
  /** The decision says why. */
  | 'reason'
  /** The content is, to the letter, what was approved. */
  | 'approval'
  /** It says when, and that is still to come. */
  | 'time';

/** Who may, beside the roles. */
export type Claim =
  | 'anyone'
  /** Who wrote it. */
  | 'author'
  /** Who wrote it, and whoever edits. */
  | 'author-or-editor'
  /** Who has taken it into review. */
  | 'holder'
  /** A reader of the round; not its writer, unless the newsroom allows that; nobody else holds it. */
  | 'reader';

export interface Transition {
  readonly from: readonly Stage[];
  /** `round` depends on how many approvals the desk wants, `before` on where it was spiked. */
  readonly to: Stage | 'round' | 'before';
  readonly roles: readonly Role[];
  readonly claim: Claim;
  readonly needs: readonly Need[];
  /** Items of the newsroom's checklist that must be ticked first. */
  readonly gate: Gate | null;
}

const everybody: readonly Role[] = ['journalist', 'editor', 'chief'];
const editors: readonly Role[] = ['editor', 'chief'];

/** Who may move a story from which stage, and what must hold. The only place that says so. */
export const workflow: Readonly<Record<Decision, Transition>> = {
  submit: row({
    from: ['draft', 'returned'],
    to: 'submitted',
    needs: ['complete'],
    gate: 'submit',
  }),
  withdraw: row({ from: ['submitted'], to: 'draft', claim: 'author' }),
  take: row({ from: ['submitted', 'in-review'], to: 'in-review', roles: editors, claim: 'reader' }),
  release: row({ from: ['in-review'], to: 'submitted', roles: editors, claim: 'holder' }),
  return: row({
    from: ['submitted', 'in-review', 'approved', 'scheduled'],
    to: 'returned',
    roles: editors,
    claim: 'reader',
    needs: ['reason'],
  }),
  approve: row({
    from: ['submitted', 'in-review'],
    to: 'round',
    roles: editors,
    claim: 'reader',
    needs: ['complete', 'settled'],
    gate: 'approve',
  }),
  schedule: row({
    from: ['approved', 'scheduled'],
    to: 'scheduled',
    roles: editors,
    needs: ['complete', 'settled', 'approval', 'time'],
    gate: 'publish',
  }),
  unschedule: row({ from: ['scheduled'], to: 'approved', roles: editors }),
  publish: row({
    from: ['approved', 'scheduled'],
    to: 'published',
    roles: editors,
    needs: ['complete', 'settled', 'approval'],
    gate: 'publish',
  }),
  revise: row({ from: ['published', 'corrected'], to: 'draft' }),
  drop: row({
    from: ['draft', 'submitted', 'in-review', 'returned', 'approved'],
    to: 'before',
    claim: 'author-or-editor',
  }),
  unpublish: row({
    from: ['published', 'corrected'],
    to: 'unpublished',
    roles: editors,
    needs: ['reason'],
  }),
  kill: row({
    from: ['scheduled', 'published', 'corrected', 'unpublished'],
    to: 'killed',
    roles: ['chief'],
    needs: ['reason'],
  }),
  spike: row({
    from: ['draft', 'submitted', 'in-review', 'returned', 'approved'],
    to: 'spiked',
    claim: 'author-or-editor',
  }),
  unspike: row({ from: ['spiked'], to: 'before', claim: 'author-or-editor' }),
};

function row(
  said: Pick<Transition, 'from' | 'to'> & Partial<Omit<Transition, 'from' | 'to'>>,
): Transition {
  return { roles: everybody, claim: 'anyone', needs: [], gate: null, ...said };
}

const closed: ReadonlySet<Stage> = new Set<Stage>([
  'published',
  'corrected',
  'unpublished',
  'killed',
  'spiked',
]);

/** What is out, or was, is read-only until somebody begins a change to it; so is what was spiked. */
export function isEditable(stage: Stage): boolean {
  return !closed.has(stage);
}

const out: ReadonlySet<Stage> = new Set<Stage>(['published', 'corrected']);

/** Whether readers have it and no change to it is in work. */
export function isOut(stage: Stage): boolean {
  return out.has(stage);
}
