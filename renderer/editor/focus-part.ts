import type { Editor } from '@tiptap/react';
import { caretIn } from './extensions/field-keys';

/** Puts the caret into a part of the sheet. */
export function focusPart(editor: Editor, part: 'headline' | 'standfirst' | 'body'): void {
  caretIn(editor, part);
  editor.view.focus();
}
