import { useCallback } from 'react';
import { useReviewPart } from '../bridge/use-review-part';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import type { ReviewState } from '@shared/ipc/review-calls';
import { readsHere } from '../review/reads-here';

/** Whether the open story is read for approval: the checklist then takes the queue's place. */
export function useReviewing(desk: OpenDesk, draft: DraftId | null): boolean {
  const isRead = useReviewPart(
    draft,
    useCallback((state: ReviewState) => readsHere(desk, state), [desk]),
  );
  return draft !== null && isRead === true;
}
