import { fold } from '@shared/arabic/fold';
import { searchWords } from '@shared/arabic/search-words';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { Stage } from '@shared/draft/workflow';
import type { CategoryId, DraftId, ProfileId } from '@shared/ids';
import { prepare, type Database } from './statement';

interface DraftRow {
  readonly draft: DraftId;
  readonly stage: Stage;
  readonly headline: string;
  readonly category: CategoryId | null;
  readonly author: ProfileId;
  readonly author_name: string | null;
  readonly changed_at: number;
  readonly words: number;
  readonly reason: string;
}

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
}

export interface DraftStore {
  readonly save: (draft: DraftProjection) => void;
  readonly find: (draft: DraftId) => DraftSummary | null;
  /** Newest change first; every word must stand in the headline, spelling variants folded. */
  readonly list: (words: string) => readonly DraftSummary[];
  readonly count: () => number;
}

const columns = `draft.draft, draft.stage, draft.headline, draft.category, draft.author,
  profile.name AS author_name, draft.changed_at, draft.words, draft.reason
  FROM draft LEFT JOIN profile ON profile.id = draft.author`;

export function createDraftStore(database: Database): DraftStore {
  const save = prepare(
    database,
    'INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const find = prepare<DraftRow>(database, `SELECT ${columns} WHERE draft.draft = ?`);
  const list = prepare<DraftRow>(
    database,
    `SELECT ${columns} WHERE NOT EXISTS (
       SELECT 1 FROM json_each(?) AS word WHERE instr(draft.folded, word.value) = 0
     ) ORDER BY draft.changed_at DESC, draft.draft DESC`,
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
      ),
    find: (draft) => summaryOrNull(find.one(draft)),
    list: (words) => list.all(JSON.stringify(searchWords(words))).map(readSummary),
    count: () => count.one()?.drafts ?? 0,
  };
}

function summaryOrNull(row: DraftRow | null): DraftSummary | null {
  return row === null ? null : readSummary(row);
}

function readSummary({ author_name: name, changed_at: changedAt, ...row }: DraftRow): DraftSummary {
  return { ...row, authorName: name ?? '', changedAt };
}
