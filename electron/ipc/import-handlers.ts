import { z } from 'zod';
import type { DocumentJson } from '@shared/draft/entry';
import { importDocument } from '../actions/import-document';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';

/** Characters of JSON: more than any story. */
const mostText = 32 * 1024 * 1024;

const document = z
  .custom<DocumentJson>((json) => typeof json === 'object' && json !== null)
  .refine((json) => JSON.stringify(json).length <= mostText);

export function importHandlers(desks: Desks): HandlersOf<'imports'> {
  return {
    'imports.create': {
      schema: z.object({ document }),
      run: async (input) => importDocument(await desks.current(), input.document),
    },
  };
}
