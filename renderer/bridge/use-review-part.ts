import { useCallback } from 'react';
import type { DraftId } from '@shared/ids';
import type { CallAnswer } from '@shared/ipc/calls';
import type { ReviewState } from '@shared/ipc/review-calls';
import { useAnswerPart } from './use-answer-part';

/**
 * A part of where the draft is in its review; null until the answer has come. The whole is another
 * with every key, because it counts the entries of the log.
 * @param part the same function each time
 */
export function useReviewPart<Part>(
  draft: DraftId | null,
  part: (state: ReviewState) => Part,
): Part | null {
  const select = useCallback(
    (answer: CallAnswer<'review.state'>) => (answer.ok ? part(answer.value) : null),
    [part],
  );
  const input = { draft: draft ?? ('' as DraftId) }; // never asked for
  return (
    useAnswerPart({ name: 'review.state', input, part: select, isWanted: draft !== null }) ?? null
  );
}
