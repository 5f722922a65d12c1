import { z } from 'zod';
import { binDraft, listBin, takeFromBin } from '../actions/bin-draft';
import { purgeDraft } from '../actions/purge-draft';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { draftId, nothing, sentence } from './input-schemas';

export function binHandlers(desks: Desks): HandlersOf<'bin'> {
  const oneDraft = z.object({ draft: draftId });
  return {
    'bin.list': { schema: nothing, run: async () => listBin(await desks.current()) },
    'bin.put': {
      schema: oneDraft,
      run: async ({ draft }) => binDraft(await desks.current(), draft),
    },
    'bin.take-back': {
      schema: oneDraft,
      run: async ({ draft }) => takeFromBin(await desks.current(), draft),
    },
    'bin.purge': {
      schema: z.object({ draft: draftId, typed: sentence }),
      run: async (request) => purgeDraft(await desks.current(), request),
    },
  };
}
