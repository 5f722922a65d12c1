import type { ProfileId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { useWords } from '../../words/use-words';

export interface NamedPerson {
  readonly name: string;
  /** Order of joining this device: it gives the hue. */
  readonly order: number;
}

/** People outside this device come behind those on it, all in one hue. */
export function usePeople(
  { profiles }: Pick<OpenDesk, 'profiles'>,
  names: Readonly<Record<string, string>>,
): (id: ProfileId) => NamedPerson {
  const t = useWords('suggest');
  return (id) => {
    const order = profiles.findIndex((profile) => profile.id === id);
    const name = profiles[order]?.name ?? names[id] ?? t('unknown');
    return { name, order: order === -1 ? lastHue : order };
  };
}

/** What the style sheet shows suggestions of unknown people in. */
const lastHue = 3;
