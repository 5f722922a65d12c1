import type { Entry, EntryBody } from '@shared/draft/entry';
import type { DraftId, ProfileId } from '@shared/ids';
import { prepare, type Database } from './statement';

interface EntryRow {
  readonly draft: DraftId;
  readonly version: number;
  readonly author: ProfileId;
  readonly device: string;
  readonly at: number;
  readonly kind: EntryBody['kind'];
  readonly payload: string;
}

/** The append-only log. The primary key (draft, version) makes an append a compare-and-set. */
export interface EntryStore {
  /** @throws when another entry has this place already */
  readonly append: (entry: Entry) => void;
  /** Entries after `version`, in order. */
  readonly after: (draft: DraftId, version: number) => readonly Entry[];
  /** Newest version of the draft; 0 when there is no such draft. */
  readonly newest: (draft: DraftId) => number;
}

export function createEntryStore(database: Database): EntryStore {
  const insert = prepare(database, 'INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)');
  const after = prepare<EntryRow>(
    database,
    'SELECT * FROM entry WHERE draft = ? AND version > ? ORDER BY version',
  );
  const newest = prepare<{ readonly version: number | null }>(
    database,
    'SELECT max(version) AS version FROM entry WHERE draft = ?',
  );
  return {
    append: ({ draft, version, author, device, at, body }) => {
      const { kind, ...payload } = body;
      insert.run(draft, version, author, device, at, kind, JSON.stringify(payload));
    },
    after: (draft, version) => after.all(draft, version).map(readEntry),
    newest: (draft) => newest.one(draft)?.version ?? 0,
  };
}

function readEntry({ kind, payload, ...place }: EntryRow): Entry {
  const body = { kind, ...(JSON.parse(payload) as object) } as EntryBody; // written by `append` from an EntryBody
  return { ...place, body };
}
