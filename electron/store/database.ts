import { DatabaseSync } from '@photostructure/sqlite';
import { migrate } from './migrate';
import type { Database } from './statement';

/** How long one connection waits for another's lock, in milliseconds; the default would not wait. */
const patience = 5000;

/**
 * Opens a newsroom's database, made if it is not there, at the newest schema.
 * @throws SQLite's error when the file is no database or the disk refuses
 */
export function openDatabase(file: string): Database {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    database.exec('PRAGMA journal_mode = WAL');
    // A commit is not synced one by one; `sync-barrier.ts` does that, off this thread.
    database.exec('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON');
    // Without it, INSERT OR REPLACE would slip past the triggers that keep the log append-only.
    database.exec('PRAGMA recursive_triggers = ON');
    migrate(database);
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}

/**
 * Closes it with everything in the main file. The driver lets the files go only when the last prepared
 * statement is garbage collected, so the log file must not be left to SQLite's own closing.
 */
export function closeDatabase(database: Database): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}
