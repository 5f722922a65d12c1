import { bodyWords } from '@shared/article/body-words';
import type { Entry, EntryBody } from '@shared/draft/entry';
import type { DraftHead } from '@shared/draft/fold-draft';
import type { CategoryId, DraftId, ProfileId } from '@shared/ids';
import type { DraftHeads } from './draft-heads';
import type { DraftStore } from './draft-store';
import type { EntryStore } from './entry-store';
import type { SnapshotStore } from './snapshot-store';

/** Entries between two snapshots of a draft that is only typed in. */
const snapshotEvery = 200;
/** A long story has fewer snapshots: writing a whole book again takes longer than folding some keys. */
const lettersAnEntry = 500;

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

/** Entries that another copy wrote behind the newest one here, and what the draft is after them. */
export interface Adoption {
  readonly draft: DraftId;
  /** At least one. */
  readonly entries: readonly Entry[];
  readonly after: DraftHead;
}

/** A draft's log with the caches that follow it. Call it inside a transaction. */
export interface DraftLog {
  /** Null when there is no such draft. */
  readonly head: (draft: DraftId) => DraftHead | null;
  /** @throws when another entry came first */
  readonly append: (append: Append) => void;
  /** @throws RangeError when an entry does not follow the one before it */
  readonly adopt: (adoption: Adoption) => void;
}

export interface DraftLogParts {
  readonly device: string;
  readonly entries: EntryStore;
  readonly snapshots: SnapshotStore;
  readonly drafts: DraftStore;
  readonly heads: DraftHeads;
}

export function createDraftLog(parts: DraftLogParts): DraftLog {
  const { device, entries, snapshots, drafts, heads } = parts;
  const follow = (written: Written) => {
    project(drafts, written);
    if (isSnapshotDue(written)) snapshots.keep(written.draft, written.after);
    heads.remember(written.draft, written.after);
  };
  return {
    head: heads.head,
    append: ({ draft, before, bodies, after, by, at }) => {
      const placed = bodies.map((body, index) =>
        entries.append({ draft, version: before + index + 1, author: by, device, at, body }),
      );
      follow({ draft, entries: placed, after });
    },
    adopt: (adoption) => {
      adoption.entries.forEach(entries.adopt);
      follow(adoption);
    },
  };
}

type Written = Adoption;

function isSnapshotDue({ entries, after }: Written): boolean {
  const isStaged = entries.some(({ body }) => body.kind === 'stage');
  const every = entriesBetween(after.document.content.size);
  const before = after.version - entries.length;
  return isStaged || Math.floor(before / every) < Math.floor(after.version / every);
}

/** Doubled, not stretched: otherwise a story that grows would outrun its next snapshot. */
function entriesBetween(letters: number): number {
  let every = snapshotEvery;
  while (every * lettersAnEntry < letters) every *= 2;
  return every;
}

function project(drafts: DraftStore, { draft, entries, after }: Written): void {
  const known = drafts.find(draft);
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return;
  drafts.save({
    draft,
    version: after.version,
    steps: after.steps,
    stage: after.stage,
    headline: (after.document.firstChild?.textContent ?? '').trim(),
    category: after.document.attrs['category'] as CategoryId | null, // the schema's validator says so
    author: known?.author ?? first.author,
    changedAt: last.at,
    words: bodyWords(after.document),
    reason: reasonIn(entries) ?? known?.reason ?? '',
    unplaced: (known?.unplaced ?? 0) + newlyUnplaced(entries),
    binnedAt: after.binned ? (drafts.binnedAt(draft) ?? last.at) : null,
  });
}

/** Why the newest of these decisions sent the story back; null when none of them is a decision. */
function reasonIn(entries: readonly Entry[]): string | null {
  const decided = entries.findLast(({ body }) => 'reason' in body)?.body;
  return decided !== undefined && 'reason' in decided ? decided.reason : null;
}

/** Words that found no place, less those that were put back or dismissed. */
function newlyUnplaced(entries: readonly Entry[]): number {
  return entries.reduce((count, { body }) => {
    if (body.kind === 'merge') return count + body.unplaced.length;
    return body.kind === 'put-back' ? count - 1 : count;
  }, 0);
}
