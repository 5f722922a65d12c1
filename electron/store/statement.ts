import type { DatabaseSyncInstance } from '@photostructure/sqlite';

export type Database = DatabaseSyncInstance;
type Value = string | number | null | Uint8Array;

export interface Statement<Row> {
  readonly one: (...values: readonly Value[]) => Row | null;
  readonly all: (...values: readonly Value[]) => readonly Row[];
  readonly run: (...values: readonly Value[]) => void;
}

/** Compiles one SQL sentence; `Row` names the columns that it selects. */
export function prepare<Row extends object = never>(
  database: Database,
  sql: string,
): Statement<Row> {
  const statement = database.prepare(sql);
  // SQL has no types to check against: the sentence and `Row` stand side by side at each caller.
  // SQLite's rows have no prototype; spreading makes ordinary objects of them.
  const read = (row: unknown) => ({ ...(row as Row) });
  return {
    one: (...values) => {
      const row: unknown = statement.get(...values);
      return row === undefined ? null : read(row);
    },
    all: (...values) => statement.all(...values).map(read),
    run: (...values) => void statement.run(...values),
  };
}

/** `prepare` for one database, for rooms that do not know which. */
export type Prepare = <Row extends object = never>(sql: string) => Statement<Row>;
