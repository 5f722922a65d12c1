import type { MissingPart } from '@shared/article/missing-parts';
import { mayDecide, type DecisionRefusal } from '@shared/draft/permission';
import { workflow, type Decision, type Stage } from '@shared/draft/workflow';
import type { Role } from '@shared/newsroom/newsroom';

/** Why a decision that is offered cannot be taken yet. */
export type Hindrance = Extract<DecisionRefusal, { readonly kind: 'wrong-role' | 'incomplete' }>;

export interface DecisionOffer {
  readonly decision: Decision;
  /** Null when nothing stands in the way. */
  readonly hindrance: Hindrance | null;
}

export interface DecisionOffers {
  /** The one filled button; stays visible, with its reason, when it may not be pressed. */
  readonly primary: DecisionOffer | null;
  /** Sending back; shown only to those who may. */
  readonly secondary: DecisionOffer | null;
}

interface Standing {
  readonly stage: Stage;
  readonly role: Role;
  readonly missing: readonly MissingPart[];
}

/** The decision that leads a story on from each stage. */
const onward: Readonly<Record<Stage, Decision | null>> = {
  draft: 'submit',
  returned: 'submit',
  submitted: 'approve',
  approved: 'publish',
  published: null,
};

export function decisionOffers(standing: Standing): DecisionOffers {
  const decision = onward[standing.stage];
  const back = offer('return', standing);
  const mayReturn = workflow.return.from.includes(standing.stage) && back.hindrance === null;
  return {
    primary: decision === null ? null : offer(decision, standing),
    secondary: mayReturn ? back : null,
  };
}

function offer(decision: Decision, standing: Standing): DecisionOffer {
  // A reason is asked for once the button is pressed; its absence hinders nobody from pressing it.
  const answer = mayDecide({ decision, ...standing, reason: decision });
  return { decision, hindrance: answer.ok ? null : hindranceOf(answer.refusal) };
}

function hindranceOf(refusal: DecisionRefusal): Hindrance | null {
  return refusal.kind === 'wrong-role' || refusal.kind === 'incomplete' ? refusal : null;
}
