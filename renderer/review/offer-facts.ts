import type { Editor } from '@tiptap/react';
import { openMatters } from '@shared/draft/open-matters';
import { workflow } from '@shared/draft/workflow';
import type { OpenDesk } from '@shared/ipc/desk-state';
import type { ReviewState } from '@shared/ipc/review-calls';
import { deskOf } from '@shared/newsroom/desk-of';
import type { Looked } from './checklist/look-at-story';
import { onward, type OfferFacts } from './decision-offers';

interface Seen {
  readonly editor: Editor;
  readonly desk: OpenDesk;
  readonly looked: Looked;
  readonly state: ReviewState;
}

/** What the rule looks at, as the open window has it; main asks the rule again with its own. */
export function offerFacts({ editor, desk, looked, state }: Seen): OfferFacts | null {
  const who = desk.profiles.find(({ id }) => id === desk.profile);
  const next = onward[state.stage];
  if (who === undefined) return null;
  const { rules, lists } = desk;
  return {
    standing: state,
    who,
    author: state.author,
    version: state.version,
    desk: deskOf(rules, lists.categories, looked.filed),
    rules,
    missing: looked.missing,
    open: openMatters(
      { ...state, document: editor.state.doc },
      { gate: next === null ? null : workflow[next].gate, rules },
    ),
    content: state.review.content ?? state.content,
    at: Math.max(state.at, Date.now()),
  };
}
