import { getMarkRange, type Editor } from '@tiptap/react';
import type { EditorState } from '@tiptap/pm/state';
import type { Words } from '../extensions/held-words';

interface LinkAt extends Words {
  readonly href: string;
}

/** The link that the caret or the beginning of the selection is in. */
export function linkAt({ schema, selection, doc }: EditorState): LinkAt | null {
  const type = schema.marks['link'];
  if (type === undefined) return null;
  const place = selection.empty ? selection.$from : doc.resolve(selection.from + 1);
  const range = getMarkRange(place, type);
  if (range === undefined) return null;
  const mark = type.isInSet(doc.resolve(range.from + 1).marks());
  return { from: range.from, to: range.to, href: String(mark?.attrs['href'] ?? '') };
}

/** What a link would be put on: the selected words, the link around the caret, or the word around it. */
export function wordsToLink(state: EditorState): Words {
  const { selection } = state;
  if (!selection.empty) return { from: selection.from, to: selection.to };
  return linkAt(state) ?? wordAt(state);
}

/**
 * Links what is selected, changes the link that the caret is in, or links the word around the caret.
 * Where there is no word, `words` are put in.
 */
export function setLink(editor: Editor, href: string, words: string): void {
  const { state, view } = editor;
  const mark = state.schema.mark('link', { href });
  const { tr } = state;
  const range = wordsToLink(state);
  if (range.from === range.to) tr.insert(range.from, state.schema.text(words, [mark]));
  else tr.removeMark(range.from, range.to, mark.type).addMark(range.from, range.to, mark);
  view.dispatch(tr);
}

export function removeLink(editor: Editor): void {
  const { state, view } = editor;
  const range = linkAt(state);
  const type = state.schema.marks['link'];
  if (range !== null && type !== undefined)
    view.dispatch(state.tr.removeMark(range.from, range.to, type));
}

function wordAt({ selection }: EditorState): Words {
  const { parent, parentOffset, pos } = selection.$from;
  const text = parent.textBetween(0, parent.content.size, undefined, ' ');
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, parentOffset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(parentOffset))?.[0].length ?? 0;
  return { from: pos - before, to: pos + after };
}
