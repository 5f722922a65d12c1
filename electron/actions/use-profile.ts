import type { ProfileId } from '@shared/ids';
import type { Desk } from './desk';
import { writeDown } from './write-down';

/** @throws when there is no such person on this device */
export function useProfile(desk: Desk, profile: ProfileId): null {
  if (desk.profiles.find(profile) === null) throw new Error('No such profile');
  desk.transact(() => {
    desk.device.useProfile(profile);
    writeDown(desk, { act: 'switch-person' });
  });
  desk.announce('desk.changed', null);
  return null;
}
