import { z } from 'zod';
import { roles } from '@shared/newsroom/newsroom';
import { addProfile } from '../actions/add-profile';
import { useProfile } from '../actions/use-profile';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { name, profileId } from './input-schemas';

export function profileHandlers(desks: Desks): HandlersOf<'profiles'> {
  return {
    'profiles.use': {
      schema: z.object({ profile: profileId }),
      run: async ({ profile }) => {
        useProfile(await desks.current(), profile);
        return desks.state();
      },
    },
    'profiles.add': {
      schema: z.object({ name, role: z.enum(roles) }),
      run: async (person) => {
        addProfile(await desks.current(), person);
        return desks.state();
      },
    },
  };
}
