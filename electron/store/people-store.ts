import type { ProfileId } from '@shared/ids';
import { prepare, type Database } from './statement';

interface PersonRow {
  readonly id: ProfileId;
  readonly name: string;
}

/** What people are called: those who sit at this device, and those whose work came here. */
export interface PeopleStore {
  /** Empty for somebody whom this device does not know. */
  readonly name: (person: ProfileId) => string;
  readonly names: () => ReadonlyMap<ProfileId, string>;
  /** Somebody of another device; who is known already keeps their name. */
  readonly meet: (person: PersonRow) => void;
}

export function createPeopleStore(database: Database): PeopleStore {
  const all = 'SELECT id, name FROM person UNION ALL SELECT id, name FROM profile';
  const names = prepare<PersonRow>(database, all);
  const one = prepare<PersonRow>(database, `SELECT id, name FROM (${all}) WHERE id = ?`);
  const meet = prepare(
    database,
    'INSERT OR IGNORE INTO person SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM profile WHERE id = ?)',
  );
  return {
    name: (person) => one.one(person)?.name ?? '',
    // A profile comes last and so has the last word.
    names: () => new Map(names.all().map(({ id, name }) => [id, name])),
    meet: ({ id, name }) => meet.run(id, name, id),
  };
}
