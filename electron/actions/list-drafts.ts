import type { DraftSummary } from '@shared/draft/draft-summary';
import type { Desk } from './desk';

/** Newest change first; see `DraftStore.list` for what the words find. */
export function listDrafts(desk: Desk, words: string): readonly DraftSummary[] {
  const names = desk.people.names();
  return desk.drafts
    .list(words)
    .map((row) => ({ ...row, authorName: names.get(row.author) ?? '' }));
}
