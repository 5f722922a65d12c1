import type { DraftId } from '@shared/ids';
import type { ReviewState } from '@shared/ipc/review-calls';
import { useAnswer } from '../bridge/use-answer';

/** Where the draft is in its review; null until the answer has come. */
export function useReviewState(draft: DraftId): ReviewState | null {
  const answer = useAnswer('review.state', { draft }).data;
  return answer?.ok === true ? answer.value : null;
}
