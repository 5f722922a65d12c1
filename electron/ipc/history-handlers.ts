import { z } from 'zod';
import { openHistory } from '../actions/open-history';
import { attributePast, comparePast, readPast } from '../actions/read-past';
import { restoreDraft } from '../actions/restore-draft';
import type { Study } from '../actions/study';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { count, draftId } from './input-schemas';

const moment = z.strictObject({ version: count, side: z.literal('other').exactOptional() });
const place = z.object({ draft: draftId, moment });
const passage = z.object({ from: count, to: count }).refine(({ from, to }) => from < to);

export function historyHandlers(desks: Desks, study: Study): HandlersOf<'history'> {
  return {
    'history.open': {
      schema: z.object({ draft: draftId }),
      run: async ({ draft }) => {
        study.prepare();
        return openHistory(await desks.current(), draft);
      },
    },
    'history.at': {
      schema: place,
      run: async (past) => readPast(await desks.current(), past),
    },
    'history.compare': {
      schema: z.object({ draft: draftId, before: moment, after: moment }),
      run: async (places) => comparePast({ desk: await desks.current(), study }, places),
    },
    'history.attribution': {
      schema: place,
      run: async (past) => attributePast({ desk: await desks.current(), study }, past),
    },
    'history.restore': {
      schema: place.extend({ passage: passage.nullable() }),
      run: async (restoring) => restoreDraft(await desks.current(), restoring),
    },
  };
}
