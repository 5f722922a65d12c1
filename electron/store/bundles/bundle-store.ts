import type { DraftId } from '@shared/ids';
import { prepare, type Database } from '../statement';
import type { BundledLog } from './bundled-log';

/** The old part of each log, many entries a row. */
export interface BundleStore {
  /** @throws when its entries are not in the log, one by one, behind the draft's last bundle */
  readonly keep: (log: BundledLog) => void;
  /** Those that hold any version after `after`, up to and with `version`, in order. */
  readonly between: (draft: DraftId, after: number, version: number) => readonly BundledLog[];
  /** The draft's last bundle ends with this entry; version 0 when there is none. */
  readonly end: (draft: DraftId) => { readonly version: number; readonly hash: string };
}

export function createBundleStore(database: Database): BundleStore {
  const insert = prepare(database, 'INSERT INTO bundle VALUES (?, ?, ?, ?, ?, ?, ?)');
  const between = prepare<BundledLog>(
    database,
    `SELECT draft, first, last, previous, hash, sha256, payload FROM bundle
     WHERE draft = ? AND last > ? AND first <= ? ORDER BY first`,
  );
  const end = prepare<ReturnType<BundleStore['end']>>(
    database,
    'SELECT last AS version, hash FROM bundle WHERE draft = ? ORDER BY first DESC LIMIT 1',
  );
  const endOf: BundleStore['end'] = (draft) => end.one(draft) ?? { version: 0, hash: '' };
  return {
    between: between.all,
    end: endOf,
    keep: ({ draft, first, last, previous, hash, sha256, payload }) => {
      const before = endOf(draft);
      if (before.version !== first - 1 || before.hash !== previous)
        throw new RangeError(`The bundle at ${first} does not follow`);
      insert.run(draft, first, last, previous, hash, sha256, payload);
    },
  };
}
