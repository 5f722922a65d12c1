import { refoldEntries, type DraftHead } from '@shared/draft/fold-draft';
import type { DraftId } from '@shared/ids';
import type { EntryStore } from './entry-store';
import type { SnapshotStore } from './snapshot-store';

const kept = 20;

/** The newest state of the drafts that are being worked on, in memory. */
export interface DraftHeads {
  /** Null when there is no such draft. */
  readonly head: (draft: DraftId) => DraftHead | null;
  readonly remember: (draft: DraftId, head: DraftHead) => void;
}

export function createDraftHeads(entries: EntryStore, snapshots: SnapshotStore): DraftHeads {
  // A Map keeps insertion order: the first is the one that was used longest ago.
  const heads = new Map<DraftId, DraftHead>();
  const remember = (draft: DraftId, head: DraftHead) => {
    heads.delete(draft);
    heads.set(draft, head);
    const [oldest] = heads.keys();
    if (heads.size > kept && oldest !== undefined) heads.delete(oldest);
  };
  const refold = (draft: DraftId, newest: number): DraftHead => {
    const snapshot = snapshots.newest(draft);
    const base = snapshot !== null && snapshot.version <= newest ? snapshot : null;
    const tail = entries.after(draft, base?.version ?? 0).map((entry) => entry.body);
    return refoldEntries(base, tail);
  };
  return {
    remember,
    head: (draft) => {
      const newest = entries.newest(draft);
      if (newest === 0) return null;
      // A head whose transaction was taken back has a version that the log does not have.
      const known = heads.get(draft);
      const head = known?.version === newest ? known : refold(draft, newest);
      remember(draft, head);
      return head;
    },
  };
}
