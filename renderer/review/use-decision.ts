import { useState } from 'react';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { Decision, ReturnReason, Stage } from '@shared/draft/workflow';
import type { DraftId } from '@shared/ids';
import type { PublishedPage, PublishRefusal } from '@shared/ipc/calls';
import { plainDecisions } from '@shared/ipc/review-calls';
import { accepted, type Result } from '@shared/result';
import { ask } from '../bridge';
import { useDecisionToasts } from './use-decision-toasts';

/** Hands everything typed to the main process; a decision is about what is on the disk. */
export type HandOver = () => Promise<
  Result<null, { readonly kind: 'not-stored'; readonly code: string }>
>;

export interface DecisionFacts {
  readonly draft: DraftId;
  readonly authorName: string;
  readonly handOver: HandOver;
}

export type DecisionTrouble =
  PublishRefusal | { readonly kind: 'not-stored'; readonly code: string };

/** What a decision led to. */
export interface Done {
  /** The page when the decision was to publish. */
  readonly page: PublishedPage | null;
  readonly stage: Stage;
}

type Outcome = Result<Done, DecisionTrouble>;

/** What is said with a decision. */
export interface Said {
  readonly reason: string;
  /** What is wrong with a story that is sent back. */
  readonly faults: readonly ReturnReason[];
}

const nothing: Said = { reason: '', faults: [] };

export interface Deciding {
  readonly busy: Decision | null;
  /** @returns whether it was done; what happened is said in a toast either way */
  readonly decide: (decision: Decision, said?: Said) => Promise<boolean>;
}

export function useDecision({ draft, authorName, handOver }: DecisionFacts): Deciding {
  const [busy, setBusy] = useState<Decision | null>(null);
  const toasts = useDecisionToasts(authorName);
  const decide = async (decision: Decision, said = nothing): Promise<boolean> => {
    setBusy(decision);
    const taken = takeDecision({ draft, decision, said, handOver });
    const outcome = await taken.finally(() => setBusy(null));
    if (outcome.ok) toasts.done(decision, outcome.value, () => void decide('unspike'));
    else toasts.refused(decision, outcome.refusal, () => void decide(decision, said));
    return outcome.ok;
  };
  return { busy, decide };
}

interface TakenDecision {
  readonly draft: DraftId;
  readonly decision: Decision;
  readonly said: Said;
  readonly handOver: HandOver;
}

async function takeDecision(taken: TakenDecision): Promise<Outcome> {
  const handed = await taken.handOver();
  return handed.ok ? askFor(taken) : handed;
}

async function askFor({ draft, decision, said }: TakenDecision): Promise<Outcome> {
  if (decision === 'publish') return published(await ask('drafts.publish', { draft }));
  const plain = plainDecisions.find((known) => known === decision);
  if (plain === undefined) throw new Error(`No window takes the decision ${decision}`);
  return decided(await ask('drafts.decide', { draft, decision: plain, ...said }));
}

function published(answer: Result<PublishedPage, DecisionTrouble>): Outcome {
  return answer.ok ? accepted({ page: answer.value, stage: 'published' }) : answer;
}

function decided(answer: Result<DraftSummary, DecisionTrouble>): Outcome {
  return answer.ok ? accepted({ page: null, stage: answer.value.stage }) : answer;
}
