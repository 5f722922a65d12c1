import type { Editor } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { MissingPart } from '@shared/article/missing-parts';
import { openSuggestions } from '@shared/article/suggestions';
import type { ThreadId } from '@shared/ids';
import { goToNextMarker } from '../editor/blocks/open-marker-marks';
import { goToSuggestion } from '../editor/suggest/decide-in-editor';
import type { Blocker } from '../review/checklist/checklist-of';

interface Going {
  readonly editor: Editor;
  /** To the field of a part that is missing. */
  readonly onPart: (part: MissingPart) => void;
}

/** Leads to what stands in the way of a decision. */
export function goToBlocker(blocker: Blocker, { editor, onPart }: Going): void {
  if (blocker.kind === 'part') {
    onPart(blocker.part);
    return;
  }
  if (blocker.kind === 'markers') goToNextMarker(editor);
  else if (blocker.kind === 'suggestions') goToFirstSuggestion(editor);
  else goToComment(editor, blocker.thread);
  editor.view.focus();
}

function goToFirstSuggestion(editor: Editor): void {
  const [first] = openSuggestions(editor.state.doc);
  if (first !== undefined) goToSuggestion(editor, first.id);
}

function goToComment(editor: Editor, thread: ThreadId): void {
  const { doc, tr } = editor.state;
  const place = wordsOf(doc, thread);
  if (place === null) return;
  const selection = TextSelection.between(doc.resolve(place.from), doc.resolve(place.to));
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
}

/** Null when its words are gone, or it never stood on words. */
function wordsOf(
  document: Node,
  thread: ThreadId,
): { readonly from: number; readonly to: number } | null {
  const places: number[] = [];
  document.descendants((node, position) => {
    const isOn = node.marks.some(
      ({ type, attrs }) => type.name === 'comment' && attrs['id'] === thread,
    );
    if (isOn) places.push(position, position + node.nodeSize);
  });
  const from = places[0];
  const to = places.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
