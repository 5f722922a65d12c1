import type { Entry } from '@shared/draft/entry';
import type { DraftHead } from '@shared/draft/fold-draft';
import type { DraftId } from '@shared/ids';
import type { BundledLog } from '../bundles/bundled-log';
import { digest } from '../digest';
import { readHead } from '../snapshot-store';
import { prepare, type Database } from '../statement';
import { openFilePages } from './file-pages';
import {
  bundleIn,
  entryIn,
  progressIn,
  snapshotIn,
  unbundled,
  type FoundSnapshot,
} from './log-rows';
import { recordsOf, type Record } from './page-records';

/** Everything of the logs that was found in one or more files, whichever is the right one of two. */
export interface FoundLogs {
  /** Reads all pages of a database file, sound or not. */
  readonly readFile: (file: string) => void;
  readonly drafts: () => readonly DraftId[];
  /** Of one version there may be several, of which at most one follows the entry before it. */
  readonly entries: (draft: DraftId) => readonly Entry[];
  /** The newest one whose hash is right; null when there is none. */
  readonly snapshot: (draft: DraftId, upTo: number) => DraftHead | null;
  /** The highest version that anything speaks of. */
  readonly newest: (draft: DraftId) => number;
  readonly forget: () => void;
}

const tables = `
  CREATE TEMP TABLE found_entry (
    draft TEXT, version INTEGER, mark TEXT, entry TEXT, PRIMARY KEY (draft, version, mark)
  ) WITHOUT ROWID;
  CREATE TEMP TABLE found_bundle (
    draft TEXT, first INTEGER, last INTEGER, previous TEXT, hash TEXT, sha256 TEXT, payload BLOB,
    PRIMARY KEY (draft, first, hash)
  );
  CREATE TEMP TABLE found_snapshot (
    draft TEXT, version INTEGER, row TEXT, PRIMARY KEY (draft, version)
  ) WITHOUT ROWID;
  CREATE TEMP TABLE found_progress (draft TEXT PRIMARY KEY, version INTEGER) WITHOUT ROWID;
`;

const droppedTables = `
  DROP TABLE found_entry; DROP TABLE found_bundle; DROP TABLE found_snapshot;
  DROP TABLE found_progress;
`;

/** Kept in temporary tables of the new database: a newsroom's logs may not fit the memory. */
export function createFoundLogs(database: Database): FoundLogs {
  database.exec(tables);
  const keep = rowKeeper(database);
  const drafts = prepare<{ readonly draft: DraftId }>(
    database,
    // What was purged on purpose stays away, even where an older file still has it.
    `SELECT draft FROM found_progress
     WHERE draft NOT IN (SELECT draft FROM purged) ORDER BY draft`,
  );
  const entries = prepare<{ readonly entry: string }>(
    database,
    'SELECT entry FROM found_entry WHERE draft = ? ORDER BY version',
  );
  const bundles = prepare<BundledLog>(
    database,
    'SELECT draft, first, last, previous, hash, sha256, payload FROM found_bundle WHERE draft = ?',
  );
  const snapshot = prepare<{ readonly row: string }>(
    database,
    `SELECT row FROM found_snapshot WHERE draft = ? AND version <= ? ORDER BY version DESC LIMIT 1`,
  );
  const newest = prepare<{ readonly version: number }>(
    database,
    // A version that was misread stands alone; one that is real has the entry before it beside it.
    `SELECT max(progress.version, coalesce((
       SELECT max(entry.version) FROM found_entry AS entry JOIN found_entry AS before
       ON before.draft = entry.draft AND before.version = entry.version - 1
       WHERE entry.draft = progress.draft
     ), 0)) AS version FROM found_progress AS progress WHERE draft = ?`,
  );
  return {
    readFile: (file) => readFile(file, keep),
    drafts: () => drafts.all().map(({ draft }) => draft),
    entries: (draft) => [
      ...bundles.all(draft).flatMap(unbundled),
      ...entries.all(draft).map(({ entry }) => JSON.parse(entry) as Entry), // written by `keep`
    ],
    snapshot: (draft, upTo) => {
      const row = snapshot.one(draft, upTo)?.row;
      return row === undefined ? null : readHead(JSON.parse(row) as FoundSnapshot); // as above
    },
    newest: (draft) => newest.one(draft)?.version ?? 0,
    forget: () => database.exec(droppedTables),
  };
}

type KeepRow = (record: Record) => void;

function readFile(file: string, keep: KeepRow): void {
  const pages = openFilePages(file);
  try {
    pages.each((page) => recordsOf(page, pages.read).forEach(keep));
  } finally {
    pages.close();
  }
}

function rowKeeper(database: Database): KeepRow {
  const keepEntry = entryKeeper(database);
  const keepBundle = prepare(
    database,
    'INSERT OR IGNORE INTO found_bundle VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const keepSnapshot = prepare(database, 'INSERT OR IGNORE INTO found_snapshot VALUES (?, ?, ?)');
  const keepProgress = prepare(
    database,
    `INSERT INTO found_progress VALUES (?, ?)
     ON CONFLICT (draft) DO UPDATE SET version = max(version, excluded.version)`,
  );
  return (record) => {
    const entry = entryIn(record);
    if (entry !== null) {
      keepEntry(entry);
      keepProgress.run(entry.draft, 0);
      return;
    }
    const bundle = bundleIn(record);
    if (bundle !== null) {
      const { draft, first, last, previous, hash, sha256, payload } = bundle;
      keepBundle.run(draft, first, last, previous, hash, sha256, payload);
      keepProgress.run(draft, last);
      return;
    }
    const snapshot = snapshotIn(record);
    if (snapshot !== null)
      keepSnapshot.run(snapshot.draft, snapshot.version, JSON.stringify(snapshot));
    const known = snapshot ?? progressIn(record);
    if (known !== null) keepProgress.run(known.draft, known.version);
  };
}

function entryKeeper(database: Database): (entry: Entry) => void {
  const keep = prepare(database, 'INSERT OR IGNORE INTO found_entry VALUES (?, ?, ?, ?)');
  return (entry) => {
    const text = JSON.stringify(entry);
    keep.run(entry.draft, entry.version, digest(text), text);
  };
}
