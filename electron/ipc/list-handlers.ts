import { z } from 'zod';
import { outletKinds } from '@shared/newsroom/newsroom';
import { addOutlet } from '../actions/add-outlet';
import { addTag } from '../actions/add-tag';
import { removeOutlet } from '../actions/remove-outlet';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { name, outletId } from './input-schemas';

export function listHandlers(desks: Desks): HandlersOf<'outlets' | 'tags'> {
  return {
    'outlets.add': {
      schema: z.object({ name, kind: z.enum(outletKinds) }),
      run: async (outlet) => addOutlet(await desks.current(), outlet),
    },
    'outlets.remove': {
      schema: z.object({ outlet: outletId }),
      run: async ({ outlet }) => removeOutlet(await desks.current(), outlet),
    },
    'tags.add': {
      schema: z.object({ name }),
      run: async (tag) => addTag(await desks.current(), tag.name),
    },
  };
}
