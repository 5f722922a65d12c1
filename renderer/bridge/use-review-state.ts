import type { DraftId } from '@shared/ids';
import type { ReviewState } from '@shared/ipc/review-calls';
import { useAnswer } from './use-answer';

/** Where the draft is in its review; null until the answer has come. */
export function useReviewState(draft: DraftId): ReviewState | null {
  const { data, isPlaceholderData } = useAnswer('review.state', { draft });
  return data?.ok === true && !isPlaceholderData ? data.value : null;
}
