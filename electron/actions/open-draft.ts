import { articleOf, type DraftId } from '@shared/ids';
import type { NotFound, OpenedDraft } from '@shared/ipc/calls';
import { accepted, refused, type Result } from '@shared/result';
import type { Desk } from './desk';
import { documentJson } from './document-json';
import { summarizeDraft } from './summarize-draft';

export function openDraft(desk: Desk, draft: DraftId): Result<OpenedDraft, NotFound> {
  const head = desk.log.head(draft);
  if (head === null) return refused({ kind: 'not-found' });
  return accepted({
    summary: summarizeDraft(desk, draft),
    document: documentJson(head),
    steps: head.steps,
    stage: head.stage,
    published: desk.publications.page(articleOf(draft)),
  });
}
