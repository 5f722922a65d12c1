import type { Role } from '../newsroom/newsroom';

export const stages = ['draft', 'submitted', 'returned', 'approved', 'published'] as const;
export type Stage = (typeof stages)[number];

export const decisions = ['submit', 'return', 'approve', 'publish'] as const;
export type Decision = (typeof decisions)[number];

interface Transition {
  readonly from: readonly Stage[];
  readonly to: Stage;
  readonly roles: readonly Role[];
  /** The story must have everything a reader needs (`missingParts` is empty). */
  readonly needsComplete: boolean;
  /** The decision must say why. */
  readonly needsReason: boolean;
}

/** Who may move a story from which stage, and what must hold. The only place that says so. */
export const workflow: Readonly<Record<Decision, Transition>> = {
  submit: {
    from: ['draft', 'returned'],
    to: 'submitted',
    roles: ['journalist', 'editor', 'chief'],
    needsComplete: true,
    needsReason: false,
  },
  return: {
    from: ['submitted', 'approved'],
    to: 'returned',
    roles: ['editor', 'chief'],
    needsComplete: false,
    needsReason: true,
  },
  approve: {
    from: ['submitted'],
    to: 'approved',
    roles: ['editor', 'chief'],
    needsComplete: true,
    needsReason: false,
  },
  publish: {
    from: ['approved'],
    to: 'published',
    roles: ['editor', 'chief'],
    needsComplete: true,
    needsReason: false,
  },
};

/** Typing into an approved story takes it back to review: what was approved is what is published. */
export function stageAfterEdit(stage: Stage): Stage {
  return stage === 'approved' ? 'submitted' : stage;
}

/** A published story is read-only here until corrections have their own change set. */
export function isEditable(stage: Stage): boolean {
  return stage !== 'published';
}
