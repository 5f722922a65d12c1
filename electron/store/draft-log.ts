import { bodyWords } from '@shared/article/body-words';
import type { EntryBody } from '@shared/draft/entry';
import type { DraftHead } from '@shared/draft/fold-draft';
import type { CategoryId, DraftId, ProfileId } from '@shared/ids';
import type { DraftHeads } from './draft-heads';
import type { DraftStore } from './draft-store';
import type { EntryStore } from './entry-store';
import type { SnapshotStore } from './snapshot-store';

/** Entries between two snapshots of a draft that is only typed in. */
const snapshotEvery = 200;

/** Entries that follow one another, and what the draft is after them. */
export interface Append {
  readonly draft: DraftId;
  /** Version that the entries follow; 0 for a new draft. */
  readonly before: number;
  readonly bodies: readonly EntryBody[];
  readonly after: DraftHead;
  /** Who did it. */
  readonly by: ProfileId;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A draft's log with the caches that follow it. Call it inside a transaction. */
export interface DraftLog {
  /** Null when there is no such draft. */
  readonly head: (draft: DraftId) => DraftHead | null;
  /** @throws when another entry came first */
  readonly append: (append: Append) => void;
}

export interface DraftLogParts {
  readonly device: string;
  readonly entries: EntryStore;
  readonly snapshots: SnapshotStore;
  readonly drafts: DraftStore;
  readonly heads: DraftHeads;
}

export function createDraftLog(parts: DraftLogParts): DraftLog {
  const { device, entries, snapshots, heads } = parts;
  return {
    head: heads.head,
    append: (append) => {
      const { draft, before, bodies, after, by, at } = append;
      bodies.forEach((body, index) =>
        entries.append({ draft, version: before + index + 1, author: by, device, at, body }),
      );
      project(parts.drafts, append);
      if (isSnapshotDue(append)) snapshots.keep(draft, after);
      heads.remember(draft, after);
    },
  };
}

function isSnapshotDue({ before, after, bodies }: Append): boolean {
  const isStaged = bodies.some((body) => body.kind === 'stage');
  return isStaged || Math.floor(before / snapshotEvery) < Math.floor(after.version / snapshotEvery);
}

function project(drafts: DraftStore, { draft, after, bodies, by, at }: Append): void {
  const known = drafts.find(draft);
  const staged = bodies.findLast((body) => body.kind === 'stage');
  drafts.save({
    draft,
    version: after.version,
    steps: after.steps,
    stage: after.stage,
    headline: (after.document.firstChild?.textContent ?? '').trim(),
    category: after.document.attrs['category'] as CategoryId | null, // the schema's validator says so
    author: known?.author ?? by,
    changedAt: at,
    words: bodyWords(after.document),
    reason: staged === undefined ? (known?.reason ?? '') : staged.reason,
  });
}
