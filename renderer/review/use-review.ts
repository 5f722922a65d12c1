import { useEditorState, type Editor } from '@tiptap/react';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import type { ReviewState } from '@shared/ipc/review-calls';
import type { Profile } from '@shared/newsroom/newsroom';
import { useReviewState } from '../bridge/use-review-state';
import { checklistOf, type Checklist } from './checklist/checklist-of';
import { lookAtStory } from './checklist/look-at-story';
import { decisionOffers, type DecisionOffers, type OfferFacts } from './decision-offers';
import { offerFacts } from './offer-facts';
import { readersLeft } from './readers-left';

/** Everything that the screen shows of a story's review. */
export interface ReviewView {
  readonly state: ReviewState;
  readonly facts: OfferFacts;
  readonly offers: DecisionOffers;
  /** What the next decision waits for; null when none comes next. */
  readonly checklist: Checklist | null;
  /** People of this device whose approval would count now. */
  readonly readers: readonly Profile[];
}

interface Looking {
  readonly editor: Editor;
  readonly draft: DraftId;
  readonly desk: OpenDesk;
}

/** Null until it is known. */
export function useReview({ editor, draft, desk }: Looking): ReviewView | null {
  const state = useReviewState(draft);
  const looked = useEditorState({ editor, selector: (now) => lookAtStory(now.editor.state.doc) });
  if (state === null) return null;
  const facts = offerFacts({ editor, desk, looked, state });
  if (facts === null) return null;
  const offers = decisionOffers(facts);
  const decision = offers.primary?.decision ?? null;
  const { threads, ticked } = state;
  const checklist =
    decision === null
      ? null
      : checklistOf({ decision, looked, threads, ticked, rules: desk.rules });
  return { state, facts, offers, checklist, readers: readersLeft(facts, desk.profiles) };
}
