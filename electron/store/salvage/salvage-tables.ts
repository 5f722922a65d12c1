import { DatabaseSync } from '@photostructure/sqlite';
import { isDamage } from '../storage-code';
import { prepare, type Database } from '../statement';

/** The logs and their caches come back another way. */
const logTables = new Set(['entry', 'bundle', 'draft', 'snapshot']);
/** Columns that hold JSON, which shows when a letter of it is not what was written. */
const jsonColumns = new Set(['facts', 'document']);

type Row = Readonly<Record<string, string | number | null>>;

export interface TableSource {
  readonly source: string;
  readonly target: Database;
  /** A draft that was purged when the backup was made may have come again since. */
  readonly isBackup: boolean;
}

/**
 * Brings the readable rows of every other table over; what is there already stays.
 * @returns whether anything of the file could be read
 */
export function salvageTables({ source, target, isBackup }: TableSource): boolean {
  const damaged = openReadable(source);
  if (damaged === null) return false;
  try {
    for (const table of tablesOf(target, isBackup)) salvageTable(damaged, target, table);
    return true;
  } finally {
    damaged.close();
  }
}

function openReadable(file: string): Database | null {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    database.exec('SELECT count(*) FROM sqlite_schema');
    return database;
  } catch (fault) {
    if (isUnreadable(fault)) return null;
    throw fault;
  }
}

/** Damage shows as what SQLite calls damage, and as tables and columns that seem never to have been. */
function isUnreadable(fault: unknown): boolean {
  return (
    isDamage(fault) || (fault instanceof Error && /no such|malformed|database/.test(fault.message))
  );
}

function tablesOf(target: Database, isBackup: boolean): readonly string[] {
  const tables = prepare<{ readonly name: string }>(
    target,
    "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  return tables
    .all()
    .map(({ name }) => name)
    .filter((name) => !logTables.has(name) && !(isBackup && name === 'purged'));
}

function salvageTable(damaged: Database, target: Database, table: string): void {
  const columns = prepare<{ readonly name: string }>(
    target,
    `SELECT name FROM pragma_table_info('${table}')`,
  )
    .all()
    .map(({ name }) => name);
  const insert = prepare(
    target,
    `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const keep = (row: Row) => {
    if (isSound(row)) insertIfItFits(() => insert.run(...columns.map((name) => row[name] ?? null)));
  };
  // From both ends: what lies behind the damage is reached from the other side.
  for (const order of ['', ' DESC'])
    eachRow(damaged, `SELECT ${columns.join(', ')} FROM ${table} ORDER BY 1${order}`, keep);
  eachRow(damaged, `SELECT ${columns.join(', ')} FROM ${table} NOT INDEXED`, keep);
}

function isSound(row: Row): boolean {
  return Object.entries(row).every(([name, value]) => {
    if (typeof value === 'string' && value.includes('\ufffd')) return false;
    return !jsonColumns.has(name) || isJson(value);
  });
}

function isJson(value: unknown): boolean {
  try {
    JSON.parse(String(value));
    return true;
  } catch {
    // That row is damaged, and another file may have it whole.
    return false;
  }
}

function eachRow(damaged: Database, sql: string, keep: (row: Row) => void): void {
  try {
    // The columns of these tables are text, whole numbers or nothing.
    for (const row of damaged.prepare(sql).iterate()) keep(row as Row);
  } catch (fault) {
    if (!isUnreadable(fault)) throw fault;
  }
}

/** A damaged value may be none that its column takes. */
function insertIfItFits(insert: () => void): void {
  try {
    insert();
  } catch (fault) {
    const isMisfit = fault instanceof Error && /constraint|datatype/i.test(fault.message);
    if (!isMisfit) throw fault;
  }
}
