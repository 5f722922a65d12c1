import type { MissingPart } from '../article/missing-parts';
import type { Role } from '../newsroom/newsroom';
import { refused, accepted, type Result } from '../result';
import { workflow, type Decision, type Stage } from './workflow';

/** Everything the rule looks at, gathered by whoever asks (a button or the main process). */
export interface DecisionCase {
  readonly decision: Decision;
  readonly stage: Stage;
  readonly role: Role;
  readonly missing: readonly MissingPart[];
  readonly reason: string;
}

export type DecisionRefusal =
  | { readonly kind: 'wrong-stage'; readonly stage: Stage }
  | { readonly kind: 'wrong-role'; readonly roles: readonly Role[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingPart[] }
  | { readonly kind: 'reason-missing' };

/** The pure rule behind every decision button and every action that takes one. */
export function mayDecide(facts: DecisionCase): Result<Stage, DecisionRefusal> {
  const rule = workflow[facts.decision];
  if (!rule.from.includes(facts.stage)) return refused({ kind: 'wrong-stage', stage: facts.stage });
  if (!rule.roles.includes(facts.role)) return refused({ kind: 'wrong-role', roles: rule.roles });
  if (rule.needsComplete && facts.missing.length > 0)
    return refused({ kind: 'incomplete', missing: facts.missing });
  if (rule.needsReason && facts.reason.trim() === '') return refused({ kind: 'reason-missing' });
  return accepted(rule.to);
}
