import { z } from 'zod';
import { digitStyles, quoteStyles } from '@shared/newsroom/newsroom';
import { setHouseStyle } from '../actions/set-house-style';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';

export function newsroomHandlers(desks: Desks): HandlersOf<'newsroom'> {
  const house = z.object({ quotes: z.enum(quoteStyles), digits: z.enum(digitStyles) });
  return {
    'newsroom.set-house': {
      schema: z.object({ house }),
      run: async (input) => setHouseStyle(await desks.current(), input.house),
    },
  };
}
