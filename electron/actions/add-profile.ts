import { ulid } from 'ulid';
import type { ProfileId } from '@shared/ids';
import type { Profile } from '@shared/newsroom/newsroom';
import type { Desk } from './desk';
import { writeDown } from './write-down';

/** Adds a person to this device and hands the desk over to them. */
export function addProfile(desk: Desk, { name, role }: Pick<Profile, 'name' | 'role'>): null {
  const id = ulid(desk.now()) as ProfileId; // this is where a person gets an identity
  desk.transact(() => {
    desk.profiles.add({ id, name: name.trim(), role });
    desk.device.useProfile(id);
    writeDown(desk, { act: 'add-person' });
  });
  desk.announce('desk.changed', null);
  return null;
}
