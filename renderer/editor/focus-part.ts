import type { Editor } from '@tiptap/react';
import { GapCursor } from '@tiptap/pm/gapcursor';
import { Selection } from '@tiptap/pm/state';
import { isGap } from './blocks/arrow-key';
import { caretIn } from './extensions/field-keys';
import { partNamed } from './extensions/sheet-part';

/** Puts the caret into a part of the sheet. */
export function focusPart(editor: Editor, part: 'headline' | 'standfirst' | 'body'): void {
  caretIn(editor, part);
  editor.view.focus();
}

/** Puts the caret behind the last word of the body, or behind what stands there without a word. */
export function focusEnd(editor: Editor): void {
  const { state, view } = editor;
  const body = partNamed(state.doc, 'body');
  if (body === null) return;
  const $end = state.doc.resolve(body.to);
  const end = isGap($end) ? new GapCursor($end) : Selection.near($end, -1);
  view.dispatch(state.tr.setSelection(end));
  view.focus();
}
