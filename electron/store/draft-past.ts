import type { Entry } from '@shared/draft/entry';
import { refoldEntries, type DraftHead } from '@shared/draft/fold-draft';
import type { DraftId } from '@shared/ids';
import type { EntryStore } from './entry-store';
import type { SnapshotStore } from './snapshot-store';

/** What a draft was at any place of its log. */
export interface DraftPast {
  /** From the creation up to and with `version`; empty when there is no such draft. */
  readonly entries: (draft: DraftId, version: number) => readonly Entry[];
  /** Null when the log has no such version. */
  readonly at: (draft: DraftId, version: number) => DraftHead | null;
}

export function createDraftPast(entries: EntryStore, snapshots: SnapshotStore): DraftPast {
  return {
    entries: (draft, version) => entries.between(draft, 0, version),
    at: (draft, version) => {
      if (version < 1 || version > entries.newest(draft)) return null;
      const base = snapshots.newestUpTo(draft, version);
      const tail = entries.between(draft, base?.version ?? 0, version).map((entry) => entry.body);
      return refoldEntries(base, tail);
    },
  };
}
