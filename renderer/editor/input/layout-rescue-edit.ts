import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { layoutRescue } from '@shared/arabic/keyboard-layout';
import { replaceTexts } from './replace-texts';

interface Rescued {
  readonly now: string;
  readonly before: string;
}

/** The last rescue: the key pressed again brings back, letter for letter, what it replaced. */
const lastRescues = new WeakMap<Editor, Rescued>();

/**
 * Types again, in the other keyboard layout, what is selected, or the word before the caret. False
 * when there are no letters there.
 */
export function rescueLayoutIn(editor: Editor): boolean {
  const { state, view } = editor;
  const range = rangeToRescue(state);
  const before = state.doc.textBetween(range.from, range.to, '\n', ' ');
  const turn = layoutRescue(before);
  if (!view.editable || turn === null) return false;
  const last = lastRescues.get(editor);
  const tr = replaceTexts(closeHistory(state.tr), range, (piece) =>
    piece === before && last?.now === piece ? last.before : turn(piece),
  );
  const to = tr.mapping.map(range.to);
  lastRescues.set(editor, { now: tr.doc.textBetween(range.from, to, '\n', ' '), before });
  view.dispatch(keepSelected(tr, { from: range.from, to }).scrollIntoView());
  return true;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Everything between white space and the caret: on the other layout, letters are signs. */
function rangeToRescue({ selection }: EditorState): Range {
  const { from, to, empty, $from } = selection;
  if (!empty) return { from, to };
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
  return { from: from - (/\S*$/.exec(before)?.[0].length ?? 0), to };
}

function keepSelected(tr: Transaction, { from, to }: Range): Transaction {
  const start = tr.selection.empty ? to : from;
  return tr.setSelection(TextSelection.between(tr.doc.resolve(start), tr.doc.resolve(to)));
}
