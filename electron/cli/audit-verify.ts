import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { firstTampered } from '@shared/newsroom/audit';
import { createAuditStore } from '../store/audit-store';
import { digest } from '../store/digest';
import { inspectDatabase } from '../store/salvage/inspect-database';
import { failed, type CommandAnswer } from './render';

/** Reads the whole newsroom and changes nothing of it. @param folder the newsroom's own */
export function auditVerify(folder: string): CommandAnswer {
  const file = path.resolve(folder, 'newsroom.db');
  if (!existsSync(file)) return failed(`There is no newsroom in ${folder}`);
  const damage = inspectDatabase(file);
  if (damage?.kind === 'file') return failed(`The database cannot be read: ${damage.report}`);
  if (damage?.kind === 'log')
    return failed(`Draft ${damage.draft}: entry ${String(damage.version)} is not what was written`);
  const rows = rowsOf(file);
  const place = firstTampered(rows, digest);
  if (place !== null)
    return failed(
      `The record: row ${String(place)} is not what was written, or one before it is gone`,
    );
  const head = rows.at(-1)?.hash ?? 'none';
  return { code: 0, out: `${String(rows.length)} rows, all as written; head ${head}`, error: '' };
}

function rowsOf(file: string) {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return createAuditStore(database).all();
  } finally {
    database.close();
  }
}
