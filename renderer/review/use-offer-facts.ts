import { useEditorState, type Editor } from '@tiptap/react';
import { readLiveStory, missingNow } from '@shared/article/live-story';
import { openSuggestions } from '@shared/article/suggestions';
import { openMatters } from '@shared/draft/open-matters';
import { workflow } from '@shared/draft/workflow';
import type { OpenDesk } from '@shared/ipc/desk-state';
import type { ReviewState } from '@shared/ipc/review-calls';
import { deskOf } from '@shared/newsroom/desk-of';
import type { OfferFacts } from './decision-offers';

interface Looked {
  readonly editor: Editor;
  readonly desk: OpenDesk;
  /** Null until it is known. */
  readonly state: ReviewState | null;
}

/** What the rule looks at, as the open window has it; main asks the rule again with its own. */
export function useOfferFacts({ editor, desk, state }: Looked): OfferFacts | null {
  const { missing, filed } = useEditorState({ editor, selector: lookedAt });
  const who = desk.profiles.find(({ id }) => id === desk.profile);
  if (state === null || who === undefined) return null;
  const { rules, lists } = desk;
  return {
    standing: state,
    who,
    author: state.author,
    version: state.version,
    desk: deskOf(rules, lists.categories, filed),
    rules,
    missing,
    open: openMatters(
      { ...state, document: editor.state.doc },
      { gate: gateAt(state.stage), rules },
    ),
    content: state.review.content ?? state.content,
    at: state.at,
  };
}

/** Everything in the text that a decision depends on; typing prose changes nothing of it. */
function lookedAt({ editor: { state } }: { readonly editor: Editor }) {
  const { category, desk } = readLiveStory(state.doc);
  const suggestions = openSuggestions(state.doc).length;
  return { missing: missingNow(state.doc), filed: { category, desk }, suggestions };
}

/** The checklist of the decision that comes next. */
function gateAt(stage: ReviewState['stage']) {
  if (stage === 'draft' || stage === 'returned') return workflow.submit.gate;
  return stage === 'approved' ? workflow.publish.gate : workflow.approve.gate;
}
