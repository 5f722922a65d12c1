import type { Editor } from '@tiptap/react';
import { Selection } from '@tiptap/pm/state';
import { caretIn } from './extensions/field-keys';
import { partNamed } from './extensions/sheet-part';

/** Puts the caret into a part of the sheet. */
export function focusPart(editor: Editor, part: 'headline' | 'standfirst' | 'body'): void {
  caretIn(editor, part);
  editor.view.focus();
}

/** Puts the caret behind the last word of the body. */
export function focusEnd(editor: Editor): void {
  const { state, view } = editor;
  const body = partNamed(state.doc, 'body');
  if (body === null) return;
  const end = Selection.near(state.doc.resolve(body.to), -1);
  view.dispatch(state.tr.setSelection(end));
  view.focus();
}
