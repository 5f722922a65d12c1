import type { ProfileId } from '@shared/ids';
import type { DraftHistory } from '@shared/ipc/calls';
import type { Profile } from '@shared/newsroom/newsroom';
import { unreachable } from '@shared/unreachable';
import type { VersionName } from '@shared/draft/history/versions-of';
import { useWords } from '../words/use-words';
import type { LifeStop } from './life-stops';
import { useTime } from './use-time';

export interface VersionWords {
  readonly name: (stop: Pick<LifeStop, 'name' | 'version'>) => string;
  readonly person: (author: ProfileId) => string;
  /** The person's colour everywhere: by the order of joining this device, then this story. */
  readonly hue: (author: ProfileId) => number;
  /** Name, person and time: what a slider says of its place. */
  readonly place: (stop: LifeStop) => string;
}

export function useVersionWords(
  { people, newest }: DraftHistory,
  profiles: readonly Profile[],
): VersionWords {
  const t = useWords('timeline');
  const time = useTime();
  const nameOf = useNameWords();
  const name: VersionWords['name'] = (stop) =>
    stop.version >= newest && stop.name?.kind !== 'stage' ? t('version.newest') : nameOf(stop.name);
  const person = (author: ProfileId) => {
    const known = people.find(({ id }) => id === author)?.name ?? '';
    return known === '' ? t('unknownPerson') : known;
  };
  const hue = (author: ProfileId) => {
    const joined = profiles.findIndex(({ id }) => id === author);
    if (joined !== -1) return joined;
    return profiles.length + people.findIndex(({ id }) => id === author);
  };
  const place = (stop: LifeStop) =>
    t('place', { name: name(stop), person: person(stop.author), time: time.full(stop.at) });
  return { name, person, hue, place };
}

function useNameWords(): (name: VersionName | null) => string {
  const t = useWords('timeline');
  return (name) => {
    switch (name?.kind) {
      case undefined:
        return t('version.typing');
      case 'stage':
        return t(`version.${name.by}`);
      case 'restore':
        return t(name.isWhole ? 'version.restore' : 'version.restorePassage');
      case 'created':
      case 'session-start':
      case 'session-end':
      case 'merge':
      case 'before-merge':
      case 'before-merge-other':
        return t(`version.${name.kind}`);
      default:
        return unreachable(name);
    }
  };
}
