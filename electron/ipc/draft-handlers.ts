import { z } from 'zod';
import { appendSteps } from '../actions/append-steps';
import { approveDraft } from '../actions/approve-draft';
import { createDraft } from '../actions/create-draft';
import { listDrafts } from '../actions/list-drafts';
import { openDraft } from '../actions/open-draft';
import { publishDraft } from '../actions/publish-draft';
import { returnDraft } from '../actions/return-draft';
import { submitDraft } from '../actions/submit-draft';
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

type DecisionHandlers = Pick<
  HandlersOf<'drafts'>,
  'drafts.submit' | 'drafts.return' | 'drafts.approve' | 'drafts.publish'
>;

function decisionHandlers(desks: Desks): DecisionHandlers {
  return {
    'drafts.submit': {
      schema: oneDraft,
      run: async ({ draft }) => submitDraft(await desks.current(), draft),
    },
    'drafts.return': {
      schema: z.object({ draft: draftId, reason: sentence }),
      run: async (sentBack) => returnDraft(await desks.current(), sentBack),
    },
    'drafts.approve': {
      schema: oneDraft,
      run: async ({ draft }) => approveDraft(await desks.current(), draft),
    },
    'drafts.publish': {
      schema: oneDraft,
      run: async ({ draft }) => publishDraft(await desks.current(), draft),
    },
  };
}
