import type { Editor } from '@tiptap/react';
import type { MissingPart } from '@shared/article/missing-parts';
import { openSuggestions } from '@shared/article/suggestions';
import type { DraftId } from '@shared/ids';
import { openThread } from '../comments/comments-state';
import { goToNextMarker } from '../editor/blocks/open-marker-marks';
import { goToSuggestion } from '../editor/suggest/decide-in-editor';
import type { Blocker } from '../review/checklist/checklist-of';

interface Going {
  readonly editor: Editor;
  readonly draft: DraftId;
  /** To the field of a part that is missing. */
  readonly onPart: (part: MissingPart) => void;
}

/** Leads to what stands in the way of a decision. */
export function goToBlocker(blocker: Blocker, { editor, draft, onPart }: Going): void {
  if (blocker.kind === 'part') {
    onPart(blocker.part);
    return;
  }
  if (blocker.kind === 'markers') goToNextMarker(editor);
  else if (blocker.kind === 'suggestions') goToFirstSuggestion(editor);
  else {
    openThread(draft, blocker.thread, 'card');
    return;
  }
  editor.view.focus();
}

function goToFirstSuggestion(editor: Editor): void {
  const [first] = openSuggestions(editor.state.doc);
  if (first !== undefined) goToSuggestion(editor, first.id);
}
