import type { DraftSummary } from '@shared/draft/draft-summary';
import type { DraftId } from '@shared/ids';
import type { DecideRefusal } from '@shared/ipc/calls';
import type { Result } from '@shared/result';
import { decide } from './decide';
import type { Desk } from './desk';

export interface Return {
  readonly draft: DraftId;
  readonly reason: string;
}

/** Sends a story back to its writer, with the reason that the list then shows. */
export function returnDraft(
  desk: Desk,
  { draft, reason }: Return,
): Promise<Result<DraftSummary, DecideRefusal>> {
  return decide(desk, { draft, decision: 'return', reason });
}
