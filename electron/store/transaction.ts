import { accepted, refused, type Result } from '@shared/result';
import type { Database } from './statement';
import { storageCode } from './storage-code';

/** The disk would not take it; `code` is SQLite's or the system's word for why. */
export interface NotStored {
  readonly kind: 'not-stored';
  readonly code: string;
}

export type Transact = <Value>(work: () => Value) => Value;

/**
 * Runs work that is stored whole or not at all. Inside another transaction it joins that one.
 * @throws whatever `work` throws, after everything was taken back
 */
export function transaction<Value>(database: Database, work: () => Value): Value {
  if (database.isTransaction) return work();
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (fault) {
    rollBack(database);
    throw fault;
  }
}

/** SQLite may have rolled back by itself, as it does on a full disk; a second time would be an error. */
function rollBack(database: Database): void {
  if (database.isTransaction) database.exec('ROLLBACK');
}

/** Like `transaction`, for callers who can tell the writer that the disk refused. */
export function storedTransaction<Value>(
  database: Database,
  work: () => Value,
): Result<Value, NotStored> {
  try {
    return accepted(transaction(database, work));
  } catch (fault) {
    const code = storageCode(fault);
    if (code === null) throw fault;
    return refused({ kind: 'not-stored', code });
  }
}
