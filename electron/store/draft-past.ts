import type { Entry } from '@shared/draft/entry';
import { refoldEntries, type DraftHead } from '@shared/draft/fold-draft';
import type { Moment } from '@shared/draft/history/moment';
import { otherLogOf, otherSideOf } from '@shared/draft/merge/other-side';
import type { DraftId } from '@shared/ids';
import { digest } from './digest';
import type { EntryStore } from './entry-store';
import type { SnapshotStore } from './snapshot-store';

/** What a draft was at any place of its log. */
export interface DraftPast {
  /** From the creation up to and with `version`; empty when there is no such draft. */
  readonly entries: (draft: DraftId, version: number) => readonly Entry[];
  /** The same for any moment; the other copy's log is the one that its document comes out of. */
  readonly logAt: (draft: DraftId, moment: Moment) => readonly Entry[];
  /** Null when the log has no such version, or no other copy there. */
  readonly at: (draft: DraftId, moment: Moment) => DraftHead | null;
}

export function createDraftPast(entries: EntryStore, snapshots: SnapshotStore): DraftPast {
  const upTo: DraftPast['entries'] = (draft, version) => entries.between(draft, 0, version);
  const has = (draft: DraftId, version: number) => version >= 1 && version <= entries.newest(draft);
  return {
    entries: upTo,
    logAt: (draft, { version, side }) => {
      if (!has(draft, version)) return [];
      const log = upTo(draft, version);
      return side === undefined ? log : (otherLogOf(log, digest) ?? []);
    },
    at: (draft, { version, side }) => {
      if (!has(draft, version)) return null;
      if (side !== undefined) return otherSideOf(upTo(draft, version), digest);
      const base = snapshots.newestUpTo(draft, version);
      const tail = entries.between(draft, base?.version ?? 0, version).map((entry) => entry.body);
      return refoldEntries(base, tail);
    },
  };
}
