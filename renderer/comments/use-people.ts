import type { ProfileId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { useWords } from '../words/use-words';

export interface NamedPerson {
  readonly name: string;
  /** Order of joining this device: it gives the hue. */
  readonly order: number;
}

/** The hue of everybody who is not of this device. */
const lastHue = 3;

export function usePeople(
  { profiles }: Pick<OpenDesk, 'profiles'>,
  names: Readonly<Record<string, string>>,
): (id: ProfileId) => NamedPerson {
  const t = useWords('comments');
  return (id) => {
    const order = profiles.findIndex((profile) => profile.id === id);
    const name = profiles[order]?.name ?? names[id] ?? t('unknown');
    return { name, order: order === -1 ? lastHue : order };
  };
}
