import type { ProfileId } from '@shared/ids';
import type { Profile } from '@shared/newsroom/newsroom';
import { prepare, type Database } from './statement';

/** The people who use this device. */
export interface ProfileStore {
  readonly list: () => readonly Profile[];
  readonly find: (profile: ProfileId) => Profile | null;
  readonly add: (profile: Profile) => void;
}

export function createProfileStore(database: Database): ProfileStore {
  const list = prepare<Profile>(database, 'SELECT id, name, role FROM profile ORDER BY rowid');
  const find = prepare<Profile>(database, 'SELECT id, name, role FROM profile WHERE id = ?');
  const add = prepare(database, 'INSERT INTO profile VALUES (?, ?, ?)');
  return {
    list: () => list.all(),
    find: (profile) => find.one(profile),
    add: ({ id, name, role }) => add.run(id, name, role),
  };
}
