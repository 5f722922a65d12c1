import { useAnswer } from '../bridge/use-answer';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { readsHere } from '../review/reads-here';

/** Whether the open story is read for approval: the checklist then takes the queue's place. */
export function useReviewing(desk: OpenDesk, draft: DraftId | null): boolean {
  const input = { draft: draft ?? ('' as DraftId) }; // never asked for
  const { data } = useAnswer('review.state', input, { isWanted: draft !== null });
  return draft !== null && data?.ok === true && readsHere(desk, data.value);
}
