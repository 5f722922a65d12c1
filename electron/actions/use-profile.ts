import type { ProfileId } from '@shared/ids';
import type { Desk } from './desk';

/** @throws when there is no such person on this device */
export function useProfile(desk: Desk, profile: ProfileId): null {
  if (desk.profiles.find(profile) === null) throw new Error('No such profile');
  desk.device.useProfile(profile);
  desk.announce('desk.changed', null);
  return null;
}
