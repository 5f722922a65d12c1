import { firstTables } from './migrations/0001-first-tables';
import type { Migration } from './migrations/migration';
import { peek } from './peek';
import type { Database } from './statement';
import { transaction } from './transaction';

/** In order; a released one is never edited. */
export const migrations: readonly Migration[] = [firstTables];

export function schemaNumber(database: Database): number {
  return Number(peek(database, 'SELECT user_version FROM pragma_user_version'));
}

/**
 * Brings the database to `target`, each step in a transaction of its own.
 * @throws when the database comes from a newer Tahrir than this one
 */
export function migrate(database: Database, target = migrations.length): void {
  const found = schemaNumber(database);
  if (found > migrations.length) throw new Error(`The database has the newer schema ${found}`);
  for (const { number, up } of migrations.filter((step) => step.number <= target)) {
    if (number <= found) continue;
    transaction(database, () => {
      up(database);
      database.exec(`PRAGMA user_version = ${number}`);
    });
  }
}
