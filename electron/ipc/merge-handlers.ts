import { z } from 'zod';
import { dismissWords, listOpenWords, putBack } from '../actions/put-back';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { count, draftId } from './input-schemas';

export function mergeHandlers(desks: Desks): HandlersOf<'merge'> {
  const words = z.object({ draft: draftId, merge: count, index: count });
  return {
    'merge.waiting': {
      schema: z.object({ draft: draftId }),
      run: async ({ draft }) => listOpenWords(await desks.current(), draft),
    },
    'merge.put-back': {
      schema: words,
      run: async (handling) => putBack(await desks.current(), handling),
    },
    'merge.dismiss': {
      schema: words,
      run: async (handling) => dismissWords(await desks.current(), handling),
    },
  };
}
