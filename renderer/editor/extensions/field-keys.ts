import { Extension, type Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { isField, partNamed } from './sheet-part';

/** Where Enter leads from each field of the sheet. */
const nextField: Readonly<Record<string, string>> = {
  headline: 'standfirst',
  standfirst: 'body',
  caption: 'credit',
  credit: 'body',
};
const previousField: Readonly<Record<string, string>> = {
  standfirst: 'headline',
  credit: 'caption',
};

/** Fields hold one line: Enter goes on to the next, Delete does not reach out of them. */
export const FieldKeys = Extension.create({
  name: 'fieldKeys',
  priority: 1500,
  addKeyboardShortcuts() {
    const onwards = () => goOn(this.editor);
    const back = () => goBack(this.editor);
    return {
      Enter: onwards,
      'Shift-Enter': onwards,
      'Mod-Enter': onwards,
      Backspace: back,
      'Mod-Backspace': back,
      Delete: () => isAtEnd(this.editor),
      'Mod-Delete': () => isAtEnd(this.editor),
    };
  },
});

function goOn(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const next = nextField[$from.parent.type.name];
  return next !== undefined && caretIn(editor, next);
}

/** In an empty field only: elsewhere, holding the key down to empty a field must not spill over. */
function goBack(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  if (!empty || !isField($from.parent) || $from.parent.content.size > 0) return false;
  const previous = previousField[$from.parent.type.name];
  return previous !== undefined && caretIn(editor, previous);
}

function isAtEnd(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  return empty && isField($from.parent) && $from.parentOffset === $from.parent.content.size;
}

/** At the end of a field, at the beginning of the body. */
export function caretIn(editor: Editor, name: string): boolean {
  const part = partNamed(editor.state.doc, name);
  if (part === null) return false;
  const place = editor.state.doc.resolve(name === 'body' ? part.from : part.to);
  const tr = editor.state.tr.setSelection(Selection.near(place, name === 'body' ? 1 : -1));
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}
