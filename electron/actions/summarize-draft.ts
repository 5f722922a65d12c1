import type { DraftSummary } from '@shared/draft/draft-summary';
import type { DraftId } from '@shared/ids';
import type { Desk } from './desk';

/** @throws when there is no such draft */
export function summarizeDraft(
  desk: Pick<Desk, 'drafts' | 'people'>,
  draft: DraftId,
): DraftSummary {
  const row = desk.drafts.find(draft);
  if (row === null) throw new Error('A draft that was just written is not there');
  return { ...row, authorName: desk.people.name(row.author) };
}
