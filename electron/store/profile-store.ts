import type { ProfileId } from '@shared/ids';
import type { Profile } from '@shared/newsroom/newsroom';
import { prepare, type Database } from './statement';

interface ProfileRow extends Omit<Profile, 'isLocked'> {
  readonly isLocked: 0 | 1;
}

/** The people who use this device. */
export interface ProfileStore {
  readonly list: () => readonly Profile[];
  readonly find: (profile: ProfileId) => Profile | null;
  readonly add: (profile: Pick<Profile, 'id' | 'name' | 'role'>) => void;
  readonly change: (profile: Omit<Profile, 'isLocked'>) => void;
  /** What a passphrase is held against; null when there is none. */
  readonly secret: (profile: ProfileId) => string | null;
  readonly lock: (profile: ProfileId, secret: string | null) => void;
}

const columns = 'id, name, role, byline, secret IS NOT NULL AS isLocked';

export function createProfileStore(database: Database): ProfileStore {
  const list = prepare<ProfileRow>(database, `SELECT ${columns} FROM profile ORDER BY rowid`);
  const find = prepare<ProfileRow>(database, `SELECT ${columns} FROM profile WHERE id = ?`);
  const add = prepare(database, "INSERT INTO profile VALUES (?, ?, ?, '', NULL)");
  const change = prepare(
    database,
    'UPDATE profile SET name = ?, role = ?, byline = ? WHERE id = ?',
  );
  const secret = prepare<{ readonly secret: string | null }>(
    database,
    'SELECT secret FROM profile WHERE id = ?',
  );
  const lock = prepare(database, 'UPDATE profile SET secret = ? WHERE id = ?');
  return {
    list: () => list.all().map(readProfile),
    find: (profile) => {
      const row = find.one(profile);
      return row === null ? null : readProfile(row);
    },
    add: ({ id, name, role }) => add.run(id, name, role),
    change: ({ id, name, role, byline }) => change.run(name, role, byline, id),
    secret: (profile) => secret.one(profile)?.secret ?? null,
    lock: (profile, sealed) => lock.run(sealed, profile),
  };
}

function readProfile({ isLocked, ...row }: ProfileRow): Profile {
  return { ...row, isLocked: isLocked === 1 };
}
