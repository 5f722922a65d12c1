import { createHash } from 'node:crypto';
import { parseDocument } from '@shared/article/schema';
import type { DraftHead } from '@shared/draft/fold-draft';
import type { Stage } from '@shared/draft/workflow';
import type { DraftId } from '@shared/ids';
import { prepare, type Database } from './statement';

/** A snapshot as its table holds it. */
export interface SnapshotRow {
  readonly version: number;
  readonly steps: number;
  readonly stage: Stage;
  readonly binned: 0 | 1;
  /** Everything else about the review, as JSON. */
  readonly review: string;
  readonly document: string;
  readonly hash: string;
}

/** Heads kept so that opening a draft need not fold its whole log. Losing one loses nothing. */
export interface SnapshotStore {
  readonly keep: (draft: DraftId, head: DraftHead) => void;
  /** The newest one that is still what was written; a wrong one is passed over. */
  readonly newest: (draft: DraftId) => DraftHead | null;
  /** The same among those that are not newer than `version`. */
  readonly newestUpTo: (draft: DraftId, version: number) => DraftHead | null;
  /** Leaves the newest ones and some spread over the draft's life; they are whole documents. */
  readonly thin: (draft: DraftId) => void;
}

/** Parts of a draft's life that each keep one snapshot, for whoever looks back. */
const spread = 8;
/** The second stands in when the newest is damaged. */
const newestKept = 2;

function hashOf(row: Omit<SnapshotRow, 'hash'>): string {
  const { version, steps, stage, binned, review, document } = row;
  const facts = `${version} ${steps} ${stage} ${binned}\n${review}\n${document}`;
  return createHash('sha256').update(facts).digest('hex');
}

export function createSnapshotStore(database: Database): SnapshotStore {
  const insert = prepare(
    database,
    'INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  // One at a time: an older one is only read when a newer one turns out wrong.
  const before = prepare<SnapshotRow>(
    database,
    `SELECT version, steps, stage, binned, review, document, hash FROM snapshot
     WHERE draft = ? AND version < ? ORDER BY version DESC LIMIT 1`,
  );
  const all = prepare<Pick<SnapshotRow, 'version'>>(
    database,
    'SELECT version FROM snapshot WHERE draft = ? ORDER BY version',
  );
  const remove = prepare(database, 'DELETE FROM snapshot WHERE draft = ? AND version = ?');
  const newestUpTo = (draft: DraftId, version: number) => {
    let row = before.one(draft, version + 1);
    while (row !== null && !isWhole(row)) row = before.one(draft, row.version);
    return row === null ? null : readHead(row);
  };
  return {
    newestUpTo,
    keep: (draft, head) => {
      const { version, steps, stage, threads, ticked, milestones, disputed } = head;
      const review = JSON.stringify({ review: head.review, milestones, disputed, threads, ticked });
      const document = JSON.stringify(head.document.toJSON());
      const row = { version, steps, stage, binned: head.binned ? 1 : 0, review, document } as const;
      insert.run(draft, version, steps, stage, row.binned, review, document, hashOf(row));
    },
    newest: (draft) => newestUpTo(draft, Number.MAX_SAFE_INTEGER - 1),
    thin: (draft) => {
      const versions = all.all(draft).map(({ version }) => version);
      for (const version of superfluous(versions)) remove.run(draft, version);
    },
  };
}

/** All but the newest and the first of each part of the draft's life. */
function superfluous(versions: readonly number[]): readonly number[] {
  const end = (versions.at(-1) ?? 0) + 1;
  const partOf = (version: number) => Math.floor((version * spread) / end);
  return versions
    .slice(0, -newestKept)
    .filter((version, place, old) => partOf(version) === partOf(old[place - 1] ?? -end));
}

/** Whether it is still what was written. */
export function isWhole(row: SnapshotRow): boolean {
  return row.hash === hashOf(row);
}

type KeptReview = Pick<DraftHead, 'review' | 'milestones' | 'disputed' | 'threads' | 'ticked'>;

export function readHead(row: SnapshotRow): DraftHead {
  const { version, steps, stage, binned } = row;
  const document = parseDocument(JSON.parse(row.document));
  const kept = JSON.parse(row.review) as KeptReview; // the hash vouches that `keep` wrote it
  return { version, steps, stage, ...kept, binned: binned === 1, document };
}
