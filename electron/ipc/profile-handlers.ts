import { z } from 'zod';
import { shortestPassphrase } from '@shared/ipc/profile-calls';
import { roles } from '@shared/newsroom/newsroom';
import { accepted, type Result } from '@shared/result';
import { addProfile } from '../actions/add-profile';
import { changeProfile, lockProfile } from '../actions/change-profile';
import { useProfile } from '../actions/use-profile';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { name, profileId } from './input-schemas';

const typed = z.string().max(500).nullable();
const byline = z.string().trim().max(200);

export function profileHandlers(desks: Desks): HandlersOf<'profiles'> {
  const withState = async <Refusal>(done: Result<null, Refusal>) =>
    done.ok ? accepted(await desks.state()) : done;
  return {
    'profiles.use': {
      schema: z.object({ profile: profileId, passphrase: typed }),
      run: async (switching) => withState(await useProfile(await desks.current(), switching)),
    },
    'profiles.add': {
      schema: z.object({ name, role: z.enum(roles) }),
      run: async (person) => {
        addProfile(await desks.current(), person);
        return desks.state();
      },
    },
    'profiles.change': {
      schema: z.object({ profile: profileId, name, byline, role: z.enum(roles) }),
      run: async (change) => withState(changeProfile(await desks.current(), change)),
    },
    'profiles.lock': {
      schema: z.object({
        current: typed,
        next: z.string().min(shortestPassphrase).max(500).nullable(),
      }),
      run: async (locking) => withState(await lockProfile(await desks.current(), locking)),
    },
  };
}
