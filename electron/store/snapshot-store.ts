import { createHash } from 'node:crypto';
import { parseDocument } from '@shared/article/schema';
import type { DraftHead } from '@shared/draft/fold-draft';
import type { Stage } from '@shared/draft/workflow';
import type { DraftId } from '@shared/ids';
import { prepare, type Database } from './statement';

interface SnapshotRow {
  readonly version: number;
  readonly steps: number;
  readonly stage: Stage;
  readonly document: string;
  readonly hash: string;
}

/** Heads kept so that opening a draft need not fold its whole log. Losing one loses nothing. */
export interface SnapshotStore {
  readonly keep: (draft: DraftId, head: DraftHead) => void;
  /** The newest one that is still what was written; a wrong one is passed over. */
  readonly newest: (draft: DraftId) => DraftHead | null;
}

function hashOf({ version, steps, stage, document }: Omit<SnapshotRow, 'hash'>): string {
  return createHash('sha256').update(`${version} ${steps} ${stage}\n${document}`).digest('hex');
}

export function createSnapshotStore(database: Database): SnapshotStore {
  const insert = prepare(database, 'INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?, ?, ?)');
  // One at a time: an older one is only read when a newer one turns out wrong.
  const before = prepare<SnapshotRow>(
    database,
    `SELECT version, steps, stage, document, hash FROM snapshot
     WHERE draft = ? AND version < ? ORDER BY version DESC LIMIT 1`,
  );
  return {
    keep: (draft, head) => {
      const row = { ...head, document: JSON.stringify(head.document.toJSON()) };
      insert.run(draft, row.version, row.steps, row.stage, row.document, hashOf(row));
    },
    newest: (draft) => {
      let row = before.one(draft, Number.MAX_SAFE_INTEGER);
      while (row !== null && row.hash !== hashOf(row)) row = before.one(draft, row.version);
      return row === null ? null : readHead(row);
    },
  };
}

function readHead({ version, steps, stage, document }: SnapshotRow): DraftHead {
  return { version, steps, stage, document: parseDocument(JSON.parse(document)) };
}
