import type { ProfileId } from '@shared/ids';
import type { UseProfileRefusal } from '@shared/ipc/profile-calls';
import { accepted, refused, type Result } from '@shared/result';
import type { Desk } from './desk';
import { writeDown } from './write-down';

export interface Switching {
  readonly profile: ProfileId;
  /** Null when nothing was typed. */
  readonly passphrase: string | null;
}

/**
 * Hands the desk over to somebody; a locked profile asks for its passphrase.
 * @throws when there is no such person on this device
 */
export async function useProfile(
  desk: Desk,
  { profile, passphrase }: Switching,
): Promise<Result<null, UseProfileRefusal>> {
  if (desk.profiles.find(profile) === null) throw new Error('No such profile');
  const secret = desk.profiles.secret(profile);
  if (secret !== null) {
    if (passphrase === null) return refused({ kind: 'passphrase-needed' });
    if (!(await desk.opensWith(secret, passphrase))) return refused({ kind: 'passphrase-wrong' });
  }
  desk.transact(() => {
    desk.device.useProfile(profile);
    writeDown(desk, { act: 'switch-person' });
  });
  desk.announce('desk.changed', null);
  return accepted(null);
}
