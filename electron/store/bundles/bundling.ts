import type { DraftId } from '@shared/ids';
import { createEntryStore, type EntryStore } from '../entry-store';
import { createSnapshotStore, type SnapshotStore } from '../snapshot-store';
import type { Database } from '../statement';
import { transaction, type Transact } from '../transaction';
import { createBundleStore, type BundleStore } from './bundle-store';
import { bundleEntries, holds } from './bundled-log';

/** Newest entries that are left as they are: what copies of a draft part at, and what is typed now. */
const newestLeft = 200;
/** Fewer than this are not worth a bundle. */
const fewest = 200;
/** More than this would be seen as a pause. */
const most = 500;

export type Bundling =
  /** One bundle was made; there may be more to do. */
  | 'bundled'
  | 'not-due'
  /** The log is not what was written: nothing was touched. */
  | 'not-sound';

export interface BundlingParts {
  readonly entries: EntryStore;
  readonly bundles: BundleStore;
  readonly snapshots: SnapshotStore;
  readonly transact: Transact;
}

/**
 * Bundles the oldest entries of a draft that are not bundled yet. They leave their rows only when
 * the bundle, read back, gives the very same entries; hash by hash, so the fold is the same too.
 */
export function bundleOldest(parts: BundlingParts, draft: DraftId): Bundling {
  return parts.transact(() => bundleNext(parts, draft));
}

function bundleNext(parts: BundlingParts, draft: DraftId): Bundling {
  const { entries, bundles, snapshots } = parts;
  const before = bundles.end(draft);
  const count = entries.newest(draft) - newestLeft - before.version;
  if (count < fewest) return 'not-due';
  const last = before.version + Math.min(count, most);
  const old = entries.between(draft, before.version, last);
  const log = bundleEntries(before.hash, old);
  if (!holds(log, old)) return 'not-sound';
  bundles.keep(log);
  entries.dropBundled(draft, last);
  snapshots.thin(draft);
  return 'bundled';
}

/**
 * Makes one bundle, in whichever draft is due, at each call; false when nothing is due. A log that
 * is not what was written is passed over: inspections tell of it.
 */
export function createBundler(database: Database): () => boolean {
  const bundles = createBundleStore(database);
  const entries = createEntryStore(database, bundles);
  const snapshots = createSnapshotStore(database);
  const transact: Transact = (work) => transaction(database, work);
  const parts = { bundles, entries, snapshots, transact };
  const unsound = new Set<DraftId>();
  return () => {
    for (const draft of entries.long(newestLeft + fewest)) {
      if (unsound.has(draft)) continue;
      const outcome = bundleOldest(parts, draft);
      if (outcome === 'bundled') return true;
      if (outcome === 'not-sound') unsound.add(draft);
    }
    return false;
  };
}
