import { firstBroken } from '@shared/draft/entry-hash';
import type { DraftId } from '@shared/ids';
import { unbundle } from './bundles/bundled-log';
import type { BundleStore } from './bundles/bundle-store';
import { digest } from './digest';
import type { EntryStore } from './entry-store';

export interface LogStores {
  readonly entries: EntryStore;
  readonly bundles: BundleStore;
}

const end = Number.MAX_SAFE_INTEGER;

/**
 * Reads a draft's whole log and recomputes its chain. Gives the version of the first entry that is
 * not what was written, or of the first of its bundle; null when all are.
 */
export function verifyLog({ entries, bundles }: LogStores, draft: DraftId): number | null {
  const old = bundles.between(draft, 0, end);
  const harmed = old.find((log, place) => {
    const before = old[place - 1] ?? { last: 0, hash: '' };
    const follows = log.first === before.last + 1 && log.previous === before.hash;
    return !follows || unbundle(log) === null;
  });
  if (harmed !== undefined) return harmed.first;
  const { version, hash } = bundles.end(draft);
  return firstBroken(hash, entries.after(draft, version), digest);
}
