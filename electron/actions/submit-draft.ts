import type { DraftSummary } from '@shared/draft/draft-summary';
import type { DraftId } from '@shared/ids';
import type { DecideRefusal } from '@shared/ipc/calls';
import type { Result } from '@shared/result';
import { decide } from './decide';
import type { Desk } from './desk';

export function submitDraft(
  desk: Desk,
  draft: DraftId,
): Promise<Result<DraftSummary, DecideRefusal>> {
  return decide(desk, { draft, decision: 'submit', reason: '' });
}
