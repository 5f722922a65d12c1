import { lazy, Suspense, useCallback, type ReactElement } from 'react';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { DraftId } from '@shared/ids';
import { useAnswerPart } from '../bridge/use-answer-part';

const UnplacedWords = lazy(async () => ({
  default: (await import('../merge/unplaced-words')).UnplacedWords,
}));

interface StoryMergeProps {
  readonly draft: DraftId;
  readonly isReadOnly: boolean;
}

/** What merges left over; asked for only when the list says that there is something. */
export function StoryMerge({ draft, isReadOnly }: StoryMergeProps): ReactElement | null {
  const part = useCallback(
    (drafts: readonly DraftSummary[]) => drafts.find((row) => row.draft === draft)?.unplaced ?? 0,
    [draft],
  );
  const unplaced = useAnswerPart({ name: 'drafts.list', input: { words: '' }, part }) ?? 0;
  if (unplaced <= 0) return null;
  return (
    <Suspense>
      <UnplacedWords {...{ draft, isReadOnly }} />
    </Suspense>
  );
}
