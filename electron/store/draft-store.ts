import { fold } from '@shared/arabic/fold';
import { searchWords } from '@shared/arabic/search-words';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { Stage } from '@shared/draft/workflow';
import type { CategoryId, DraftId, ProfileId } from '@shared/ids';
import { prepare, type Database } from './statement';

/** What lists show of a draft, read from its log's head: a cache, written with every entry. */
export interface DraftProjection {
  readonly draft: DraftId;
  readonly version: number;
  readonly steps: number;
  readonly stage: Stage;
  readonly headline: string;
  readonly category: CategoryId | null;
  readonly author: ProfileId;
  readonly changedAt: number;
  readonly words: number;
  readonly reason: string;
  readonly unplaced: number;
  /** Milliseconds since 1970; null outside the bin. */
  readonly binnedAt: number | null;
}

/** A summary without its author's name, which is the profiles' to tell. */
export type DraftRow = Omit<DraftSummary, 'authorName'>;

export interface BinnedRow extends DraftRow {
  /** Milliseconds since 1970. */
  readonly binnedAt: number;
}

export interface DraftStore {
  readonly save: (draft: DraftProjection) => void;
  readonly find: (draft: DraftId) => DraftRow | null;
  /**
   * Newest change first, without the bin; every word must stand in the headline, spelling variants
   * folded.
   */
  readonly list: (words: string) => readonly DraftRow[];
  /** Null outside the bin. */
  readonly binnedAt: (draft: DraftId) => number | null;
  /** The bin, newest first. */
  readonly binned: () => readonly BinnedRow[];
  readonly count: () => number;
}

const columns = `draft, stage, headline, category, author, changed_at AS changedAt, words, reason,
  unplaced`;

export function createDraftStore(database: Database): DraftStore {
  const save = prepare(
    database,
    'INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const find = prepare<DraftRow>(database, `SELECT ${columns} FROM draft WHERE draft = ?`);
  const list = prepare<DraftRow>(
    database,
    `SELECT ${columns} FROM draft WHERE binned_at IS NULL AND NOT EXISTS (
       SELECT 1 FROM json_each(?) AS word WHERE instr(folded, word.value) = 0
     ) ORDER BY changed_at DESC, draft DESC`,
  );
  const count = prepare<{ readonly drafts: number }>(
    database,
    'SELECT count(*) AS drafts FROM draft',
  );
  return {
    save: (row) =>
      save.run(
        row.draft,
        row.version,
        row.steps,
        row.stage,
        row.headline,
        fold(row.headline),
        row.category,
        row.author,
        row.changedAt,
        row.words,
        row.reason,
        row.unplaced,
        row.binnedAt,
      ),
    find: (draft) => find.one(draft),
    list: (words) => list.all(JSON.stringify(searchWords(words))),
    ...binReader(database),
    count: () => count.one()?.drafts ?? 0,
  };
}

function binReader(database: Database): Pick<DraftStore, 'binned' | 'binnedAt'> {
  const binned = prepare<BinnedRow>(
    database,
    `SELECT ${columns}, binned_at AS binnedAt FROM draft WHERE binned_at IS NOT NULL
     ORDER BY binned_at DESC, draft DESC`,
  );
  const one = prepare<{ readonly binnedAt: number | null }>(
    database,
    'SELECT binned_at AS binnedAt FROM draft WHERE draft = ?',
  );
  return { binned: () => binned.all(), binnedAt: (draft) => one.one(draft)?.binnedAt ?? null };
}
