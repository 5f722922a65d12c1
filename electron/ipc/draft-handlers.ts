import { z } from 'zod';
import { returnReasons } from '@shared/draft/workflow';
import { plainDecisions } from '@shared/ipc/review-calls';
import { appendSteps } from '../actions/append-steps';
import { createDraft } from '../actions/create-draft';
import { decide } from '../actions/decide';
import { listDrafts } from '../actions/list-drafts';
import { openDraft } from '../actions/open-draft';
import { publishDraft } from '../actions/publish-draft';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { clientId, count, draftId, nothing, sentence, steps } from './input-schemas';

const oneDraft = z.object({ draft: draftId });

export function draftHandlers(desks: Desks): HandlersOf<'drafts'> {
  return {
    'drafts.list': {
      schema: z.object({ words: sentence }),
      run: async ({ words }) => listDrafts(await desks.current(), words),
    },
    'drafts.create': { schema: nothing, run: async () => createDraft(await desks.current()) },
    'drafts.open': {
      schema: oneDraft,
      run: async ({ draft }) => openDraft(await desks.current(), draft),
    },
    'drafts.append': {
      schema: z.object({ draft: draftId, after: count, steps, client: clientId }),
      run: async (typing) => appendSteps(await desks.current(), typing),
    },
    'drafts.flush': { schema: nothing, run: async () => (await desks.current()).flush() },
    ...decisionHandlers(desks),
  };
}

type DecisionHandlers = Pick<HandlersOf<'drafts'>, 'drafts.decide' | 'drafts.publish'>;

function decisionHandlers(desks: Desks): DecisionHandlers {
  return {
    'drafts.decide': {
      schema: z.object({
        draft: draftId,
        decision: z.enum(plainDecisions),
        reason: sentence,
        faults: z.array(z.enum(returnReasons)).max(returnReasons.length),
      }),
      run: async (request) => decide(await desks.current(), request),
    },
    'drafts.publish': {
      schema: oneDraft,
      run: async ({ draft }) => publishDraft(await desks.current(), draft),
    },
  };
}
