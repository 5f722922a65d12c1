import type { Profile } from '@shared/newsroom/newsroom';
import type { Desk } from './desk';

/** Who works at this desk now. @throws before the newsroom is founded */
export function currentProfile(desk: Pick<Desk, 'device' | 'profiles'>): Profile {
  const id = desk.device.profile();
  const profile = id === null ? null : desk.profiles.find(id);
  if (profile === null) throw new Error('Nobody works at this desk');
  return profile;
}
