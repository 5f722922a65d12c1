import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { onTestFinished } from 'vitest';
import { createDeskStores, type DeskStores } from '../../../../../electron/desk/desk-stores';
import {
  bundleOldest,
  type Bundling,
  type BundlingParts,
} from '../../../../../electron/store/bundles/bundling';
import { createBundleStore } from '../../../../../electron/store/bundles/bundle-store';
import { openDatabase } from '../../../../../electron/store/database';
import { createEntryStore } from '../../../../../electron/store/entry-store';
import { createSnapshotStore } from '../../../../../electron/store/snapshot-store';
import type { Database } from '../../../../../electron/store/statement';
import { transaction } from '../../../../../electron/store/transaction';
import { emptyDocument } from '../../../../../shared/article/schema';
import type { EntryBody, StepJson } from '../../../../../shared/draft/entry';
import { foldEntries } from '../../../../../shared/draft/fold-draft';
import type { DraftId, ProfileId } from '../../../../../shared/ids';
import { temporaryFolder } from '../../../../fixtures/temporary-folder';

export const draft = '01K5HARBOUR000000000000001' as DraftId;
export const layan = 'profile-layan' as ProfileId;
export const nader = 'profile-nader' as ProfileId;

export interface LoggedDraft extends BundlingParts {
  readonly file: string;
  readonly database: Database;
  readonly stores: DeskStores;
  readonly write: (by: ProfileId, bodies: readonly EntryBody[]) => void;
  readonly bundle: () => Bundling;
}

let clock = 1_788_000_000_000;

/** A database with one new draft, and the pen that writes on in its log. */
export function loggedDraft(): LoggedDraft {
  const folder = temporaryFolder();
  const file = path.join(folder, 'newsroom.db');
  const database = openDatabase(file);
  onTestFinished(() => database.close());
  const stores = createDeskStores(database, folder);
  const bundles = createBundleStore(database);
  const entries = createEntryStore(database, bundles);
  const snapshots = createSnapshotStore(database);
  const transact = <Value>(work: () => Value) => transaction(database, work);
  const write = (by: ProfileId, bodies: readonly EntryBody[]) => {
    for (const body of bodies) {
      clock += 120 + (clock % 37);
      const before = stores.log.head(draft);
      const after = foldEntries(before, [body]);
      const place = { draft, before: before?.version ?? 0, bodies: [body], after };
      stores.log.append({ ...place, by, at: clock });
    }
  };
  transact(() => write(layan, [{ kind: 'created', document: emptyDocument({ byline: '' }) }]));
  return {
    file,
    database,
    stores,
    entries,
    bundles,
    snapshots,
    transact,
    write: (by, bodies) => transact(() => write(by, bodies)),
    bundle: () => bundleOldest({ entries, bundles, snapshots, transact }, draft),
  };
}

/** Another connection, as somebody has who sees only the disk. */
export function secondConnection({ file }: LoggedDraft): Database {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec('PRAGMA recursive_triggers = ON');
  onTestFinished(() => database.close());
  return database;
}

/** Keys of a text struck one by one from a position on. */
export function keys(text: string, from = 1): readonly EntryBody[] {
  let at = from;
  return Array.from(text, (key) => {
    const step = {
      stepType: 'replace',
      from: at,
      to: at,
      slice: { content: [{ type: 'text', text: key }] },
    };
    at += key.length;
    return steps(step);
  });
}

/** Backspaces from a position on. */
export function backspaces(count: number, from: number): readonly EntryBody[] {
  return Array.from({ length: count }, (_, place) =>
    steps({ stepType: 'replace', from: from - place - 1, to: from - place }),
  );
}

export function steps(...json: readonly StepJson[]): EntryBody {
  return { kind: 'steps', steps: json };
}
