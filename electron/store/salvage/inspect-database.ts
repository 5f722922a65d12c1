import { DatabaseSync } from '@photostructure/sqlite';
import type { Entry } from '@shared/draft/entry';
import { entryHash } from '@shared/draft/entry-hash';
import type { DraftId } from '@shared/ids';
import { createBundleStore } from '../bundles/bundle-store';
import { digest } from '../digest';
import { createEntryStore, type EntryStore } from '../entry-store';
import { prepare, type Database } from '../statement';
import { isReadFailure, storageCode } from '../storage-code';

/** What is wrong with a database file; null when nothing is. */
export type Damage =
  | { readonly kind: 'file'; readonly report: string }
  /** SQLite keeps no sums of what it stores: the chain of a log shows a letter that changed. */
  | { readonly kind: 'log'; readonly draft: DraftId; readonly version: number };

/** Entries read at once. */
const stretch = 2000;

/** Reads the whole file with a connection of its own, which never writes. May take minutes. */
export function inspectDatabase(file: string): Damage | null {
  let database: Database | null = null;
  try {
    database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    return brokenFile(database) ?? brokenLog(database);
  } catch (fault) {
    if (storageCode(fault) !== null || !(fault instanceof Error)) throw fault;
    // Whatever reads the file and does not find there what was written stops at the damage.
    return { kind: 'file', report: fault.message };
  } finally {
    database?.close();
  }
}

function brokenFile(database: Database): Damage | null {
  const check = prepare<{ readonly report: string }>(
    database,
    'SELECT integrity_check AS report FROM pragma_integrity_check LIMIT 1',
  );
  const report = check.one()?.report ?? '';
  if (isReadFailure(report)) throw Object.assign(new Error(report), { code: 'EIO' });
  return report === 'ok' ? null : { kind: 'file', report };
}

function brokenLog(database: Database): Damage | null {
  const drafts = prepare<{ readonly draft: DraftId }>(database, 'SELECT draft FROM draft');
  const entries = createEntryStore(database, createBundleStore(database));
  for (const { draft } of drafts.all()) {
    const version = firstBroken(entries, draft);
    if (version !== null) return { kind: 'log', draft, version };
  }
  return null;
}

function firstBroken(entries: EntryStore, draft: DraftId): number | null {
  let previous = '';
  let read: readonly Entry[] = entries.between(draft, 0, stretch);
  for (let done = 0; read.length > 0; read = entries.between(draft, done, done + stretch)) {
    for (const entry of read) {
      const isNext = entry.version === done + 1;
      if (!isNext || entry.hash !== entryHash(previous, entry, digest)) return entry.version;
      previous = entry.hash;
      done += 1;
    }
  }
  return null;
}
