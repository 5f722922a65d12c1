import { useState } from 'react';
import type { MissingPart } from '@shared/article/missing-parts';
import { handOver } from '../editor/hand-over';
import type { WaysOut } from '../review/hindrance-line';
import { useDecision, type Deciding } from '../review/use-decision';
import { useReviewNews } from '../review/standing/use-review-news';
import { useReadNote } from '../review/use-read-note';
import { useReview, type ReviewView } from '../review/use-review';
import { goToBlocker } from './go-to-blocker';
import type { StoryProps } from './open-story';
import { useChecks, type ChecksState } from './use-checks';

export interface StoryReview {
  /** Null until it is known. */
  readonly review: ReviewView | null;
  readonly deciding: Deciding;
  readonly checks: ChecksState;
  readonly ways: WaysOut;
  /** The file of the story that was asked for with a decision. */
  readonly parcel: { readonly isAsked: boolean; readonly close: () => void };
}

/** The review of an open story, and the ways to what stands in its way. */
export function useStoryReview(
  props: StoryProps,
  onPart: (part: MissingPart) => void,
): StoryReview {
  const { story, draft, desk, calm, isCurrent, isReview } = props;
  const { editor, opened } = story;
  const [isAsked, setIsAsked] = useState(false);
  const checks = useChecks(isReview && isCurrent && !calm.isOn);
  const review = useReview({ editor, draft, desk });
  useReviewNews(review?.state ?? null, desk.profile);
  useReadNote(draft, review !== null);
  return {
    review,
    deciding: useDecision({ draft, authorName: opened.summary.authorName, handOver }),
    checks,
    ways: {
      onGo: (blocker) => goToBlocker(blocker, { editor, draft, onPart }),
      onChecklist: () => checks.turn(true),
      onAddPerson: props.onAddPerson,
      onSettings: () => props.onCommand('settings'),
      onParcel: () => setIsAsked(true),
    },
    parcel: { isAsked, close: () => setIsAsked(false) },
  };
}
