import type { ProfileId } from '@shared/ids';
import type { ChangeProfileRefusal } from '@shared/ipc/profile-calls';
import type { Role } from '@shared/newsroom/newsroom';
import { accepted, refused, type Result } from '@shared/result';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { writeDown } from './write-down';

export interface ProfileChange {
  readonly profile: ProfileId;
  readonly name: string;
  /** How the name is published; empty when it is the name itself. */
  readonly byline: string;
  readonly role: Role;
}

/** People change their own name and byline; the editor in chief also changes who may do what. */
export function changeProfile(
  desk: Desk,
  change: ProfileChange,
): Result<null, ChangeProfileRefusal> {
  const me = currentProfile(desk);
  const before = desk.profiles.find(change.profile);
  if (before === null) return refused({ kind: 'not-found' });
  const isChief = me.role === 'chief';
  if (!isChief && (me.id !== before.id || before.role !== change.role))
    return refused({ kind: 'wrong-role' });
  if (before.role === 'chief' && change.role !== 'chief' && isOnlyChief(desk))
    return refused({ kind: 'last-chief' });
  const { profile: id, name, byline, role } = change;
  desk.transact(() => {
    desk.profiles.change({ id, name: name.trim(), byline: byline.trim(), role });
    writeDown(desk, { act: 'change-person' });
  });
  desk.announce('desk.changed', null);
  return accepted(null);
}

/** Without one nobody could change the rules of the newsroom any more. */
function isOnlyChief(desk: Desk): boolean {
  return desk.profiles.list().filter(({ role }) => role === 'chief').length === 1;
}

export interface Locking {
  /** What opens the profile now; null when nothing was typed. */
  readonly current: string | null;
  /** Null takes the lock away. */
  readonly next: string | null;
}

/** Puts a passphrase before one's own profile, changes it, or takes it away. */
export async function lockProfile(
  desk: Desk,
  { current, next }: Locking,
): Promise<Result<null, ChangeProfileRefusal>> {
  const { id } = currentProfile(desk);
  const secret = desk.profiles.secret(id);
  if (secret !== null && (current === null || !(await desk.opensWith(secret, current))))
    return refused({ kind: 'passphrase-wrong' });
  const sealed = next === null ? null : await desk.sealPassphrase(next);
  desk.transact(() => {
    desk.profiles.lock(id, sealed);
    writeDown(desk, { act: 'change-person' });
  });
  desk.announce('desk.changed', null);
  return accepted(null);
}
