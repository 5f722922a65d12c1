import { mayDecide, type DecisionCase, type DecisionRefusal } from '@shared/draft/permission';
import { workflow, type Decision, type Stage } from '@shared/draft/workflow';

/** Why a decision that is offered cannot be taken yet. */
export type Hindrance = Exclude<
  DecisionRefusal,
  { readonly kind: 'wrong-stage' | 'reason-missing' | 'time-missing' }
>;

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
  /** What else may be decided now, each where it belongs on the screen. */
  readonly besides: readonly Decision[];
}

const beside = ['take', 'release', 'withdraw', 'revise', 'drop', 'spike'] as const;

/** A decision's case without the decision. */
export type OfferFacts = Omit<DecisionCase, 'decision' | 'reason' | 'time'>;

/** For decisions that need neither a reason nor a time. */
const unsaid = { reason: '', time: null };

/** The decision that leads a story on from each stage. */
export const onward: Readonly<Record<Stage, Decision | null>> = {
  draft: 'submit',
  returned: 'submit',
  submitted: 'approve',
  'in-review': 'approve',
  approved: 'publish',
  scheduled: 'publish',
  published: null,
  corrected: null,
  unpublished: null,
  killed: null,
  spiked: 'unspike',
};

export function decisionOffers(facts: OfferFacts): DecisionOffers {
  const { stage } = facts.standing;
  const decision = onward[stage];
  const back = offer('return', facts);
  const mayReturn = workflow.return.from.includes(stage) && back.hindrance === null;
  return {
    primary: decision === null ? null : offer(decision, facts),
    secondary: mayReturn ? back : null,
    besides: beside.filter((one) => mayDecide({ ...facts, decision: one, ...unsaid }).ok),
  };
}

function offer(decision: Decision, facts: OfferFacts): DecisionOffer {
  // A reason is asked for once the button is pressed; its absence hinders nobody from pressing it.
  const answer = mayDecide({ ...facts, decision, reason: decision, time: facts.at + 1 });
  return { decision, hindrance: answer.ok ? null : hindranceOf(answer.refusal) };
}

function hindranceOf(refusal: DecisionRefusal): Hindrance | null {
  switch (refusal.kind) {
    case 'wrong-stage':
    case 'reason-missing':
    case 'time-missing':
      return null;
    default:
      return refusal;
  }
}
