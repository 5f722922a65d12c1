import { z } from 'zod';
import { keepPicture } from '../actions/keep-picture';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { picture } from './input-schemas';

export function pictureHandlers(desks: Desks): HandlersOf<'pictures'> {
  return {
    'pictures.keep': {
      schema: z.object({ bytes: picture }),
      run: async ({ bytes }) => keepPicture(await desks.current(), bytes),
    },
  };
}
