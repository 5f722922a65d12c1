import { hashesIn } from '@shared/draft/parcel-contents';
import type { DraftId, ProfileId, Sha256 } from '@shared/ids';
import type { EntryStore } from './entry-store';
import { prepare, type Database } from './statement';

/** Who took a draft out for ever, and when. */
export interface Purging {
  readonly draft: DraftId;
  readonly by: ProfileId;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The only way for a log to go. */
export interface DraftPurge {
  /** Pictures that nothing but this draft's log names. */
  readonly ownMedia: (draft: DraftId) => readonly Sha256[];
  /** Takes the draft out of every table but one, which remembers that it was there. */
  readonly purge: (purging: Purging) => void;
  /** A draft that was purged may come here again in a parcel. */
  readonly forgive: (draft: DraftId) => void;
}

export function createDraftPurge(database: Database, entries: EntryStore): DraftPurge {
  const mark = prepare(database, 'INSERT OR REPLACE INTO purged VALUES (?, ?, ?)');
  const forgive = prepare(database, 'DELETE FROM purged WHERE draft = ?');
  // The mark first: without it the log lets nothing go.
  const removals = ['entry', 'bundle', 'snapshot', 'draft', 'notice'].map((table) =>
    prepare(database, `DELETE FROM ${table} WHERE draft = ?`),
  );
  return {
    ownMedia: mediaFinder(database, entries),
    purge: ({ draft, by, at }) => {
      mark.run(draft, by, at);
      for (const removal of removals) removal.run(draft);
    },
    forgive: (draft) => forgive.run(draft),
  };
}

function mediaFinder(database: Database, entries: EntryStore): DraftPurge['ownMedia'] {
  const kept = prepare<{ readonly sha256: Sha256 }>(
    database,
    'SELECT sha256 FROM media WHERE sha256 = ?',
  );
  const others = prepare<{ readonly draft: DraftId }>(
    database,
    'SELECT draft FROM draft WHERE draft <> ?',
  );
  const outside = prepare<{ readonly found: number }>(
    database,
    `SELECT 1 AS found WHERE EXISTS (SELECT 1 FROM newsroom WHERE instr(facts, ?1))
      OR EXISTS (SELECT 1 FROM article WHERE lead = ?1 OR instr(document, ?1))
      OR EXISTS (SELECT 1 FROM publication WHERE instr(document, ?1))`,
  );
  return (draft) => {
    const named = hashesIn(entries.after(draft, 0)).filter((sha256) => kept.one(sha256) !== null);
    const own = new Set(named.filter((sha256) => outside.one(sha256) === null));
    for (const other of own.size === 0 ? [] : others.all(draft))
      for (const sha256 of hashesIn(entries.after(other.draft, 0))) own.delete(sha256);
    return [...own];
  };
}
