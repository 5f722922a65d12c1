import { canonicalJson } from '@shared/draft/canonical-json';
import type { Entry, EntryBody, NewEntry } from '@shared/draft/entry';
import { entryHash } from '@shared/draft/entry-hash';
import type { DraftId, ProfileId } from '@shared/ids';
import { createBundleStore, type BundleStore } from './bundles/bundle-store';
import { unbundle, type BundledLog } from './bundles/bundled-log';
import { digest } from './digest';
import { prepare, type Database } from './statement';

interface EntryRow {
  readonly draft: DraftId;
  readonly version: number;
  readonly author: ProfileId;
  readonly device: string;
  readonly at: number;
  readonly kind: EntryBody['kind'];
  readonly payload: string;
  readonly hash: string;
}

/** The append-only log. The primary key (draft, version) makes an append a compare-and-set. */
export interface EntryStore {
  /**
   * Gives the entry its place in the chain and writes it.
   * @throws when another entry has this place already, or none is before it
   */
  readonly append: (entry: NewEntry) => Entry;
  /**
   * Writes an entry from another copy as it is.
   * @throws RangeError when its hash is not the one that it has behind the newest entry here
   */
  readonly adopt: (entry: Entry) => void;
  /** Entries after `version`, in order. */
  readonly after: (draft: DraftId, version: number) => readonly Entry[];
  /** Entries after `after` up to and with `version`, in order. */
  readonly between: (draft: DraftId, after: number, version: number) => readonly Entry[];
  /** Newest version of the draft; 0 when there is no such draft. */
  readonly newest: (draft: DraftId) => number;
  /** Drafts of which at least so many entries are rows, not bundled. */
  readonly long: (rows: number) => readonly DraftId[];
  /**
   * Takes away the rows up to and with `version`, whose entries are in a bundle now.
   * @throws when any is not
   */
  readonly dropBundled: (draft: DraftId, version: number) => void;
}

export function createEntryStore(
  database: Database,
  bundles: BundleStore = createBundleStore(database),
): EntryStore {
  const insert = prepare(database, 'INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const rows = prepare<EntryRow>(
    database,
    'SELECT * FROM entry WHERE draft = ? AND version > ? AND version <= ? ORDER BY version',
  );
  const drop = prepare(database, 'DELETE FROM entry WHERE draft = ? AND version <= ?');
  const between = (draft: DraftId, after: number, version: number) => [
    ...bundles
      .between(draft, after, version)
      .flatMap(unbundled)
      .filter((entry) => entry.version > after && entry.version <= version),
    ...rows.all(draft, after, version).map(readEntry),
  ];
  const newest = prepare<{ readonly version: number | null }>(
    database,
    'SELECT max(version) AS version FROM entry WHERE draft = ?',
  );
  const hashAt = prepare<Pick<EntryRow, 'hash'>>(
    database,
    'SELECT hash FROM entry WHERE draft = ? AND version = ?',
  );
  const hashBefore = ({ draft, version }: NewEntry): string => {
    if (version === 1) return '';
    const before = hashAt.one(draft, version - 1);
    if (before === null) throw new RangeError(`Nothing is at version ${version - 1}`);
    return before.hash;
  };
  const write = ({ draft, version, author, device, at, body, hash }: Entry): void => {
    const { kind, ...payload } = body;
    insert.run(draft, version, author, device, at, kind, canonicalJson(payload), hash);
  };
  return {
    append: (entry) => {
      const placed = { ...entry, hash: entryHash(hashBefore(entry), entry, digest) };
      write(placed);
      return placed;
    },
    adopt: (entry) => {
      const follows = entry.hash === entryHash(hashBefore(entry), entry, digest);
      if (!follows) throw new RangeError(`The entry ${entry.version} does not follow`);
      write(entry);
    },
    between,
    after: (draft, version) => between(draft, version, Number.MAX_SAFE_INTEGER),
    newest: (draft) => newest.one(draft)?.version ?? 0,
    long: longLogs(database),
    dropBundled: drop.run,
  };
}

/** From draft to draft by the key: counting every row of every draft would read the whole log. */
function longLogs(database: Database): EntryStore['long'] {
  const long = prepare<Pick<EntryRow, 'draft'>>(
    database,
    `WITH RECURSIVE seen (draft) AS (
       SELECT min(draft) FROM entry
       UNION ALL
       SELECT (SELECT min(draft) FROM entry WHERE draft > seen.draft) FROM seen
       WHERE seen.draft IS NOT NULL
     )
     SELECT draft FROM seen WHERE draft IS NOT NULL
       AND (SELECT max(version) FROM entry WHERE draft = seen.draft)
         - (SELECT min(version) FROM entry WHERE draft = seen.draft) >= ? - 1`,
  );
  return (rows) => long.all(rows).map(({ draft }) => draft);
}

function unbundled(log: BundledLog): readonly Entry[] {
  const entries = unbundle(log);
  if (entries === null) throw new Error(`The bundle ${log.draft} ${log.first} is damaged`);
  return entries;
}

function readEntry({ kind, payload, ...place }: EntryRow): Entry {
  const body = { kind, ...(JSON.parse(payload) as object) } as EntryBody; // written by `append` from an EntryBody
  return { ...place, body };
}
