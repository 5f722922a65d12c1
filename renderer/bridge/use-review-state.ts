import type { DraftId } from '@shared/ids';
import type { ReviewState } from '@shared/ipc/review-calls';
import { useReviewPart } from './use-review-part';

/** Where the draft is in its review; null until the answer has come. */
export function useReviewState(draft: DraftId): ReviewState | null {
  return useReviewPart(draft, apartFromTyping);
}

/**
 * The same as long as only letters are typed: the time is the window's own too, and how long the log
 * is matters where nobody types, in a published story.
 */
function apartFromTyping(state: ReviewState): ReviewState {
  return { ...state, at: 0, version: state.stage === 'published' ? state.version : 0 };
}
