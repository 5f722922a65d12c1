import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { numeralEdits, type NumeralStyle } from '@shared/arabic/numerals';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Parts of the document that are not text of the story. */
const otherText = new Set(['sources', 'note', 'editorNote']);

/**
 * Writes the numbers of the selection, or of the whole story, in one family, as one change. Text that
 * runs from left to right keeps its own.
 * @returns how many places changed
 */
export function convertNumerals(
  editor: Editor,
  style: NumeralStyle,
  scope: 'selection' | 'story',
): number {
  const { state, view } = editor;
  if (!view.editable) return 0;
  const { from, to } =
    scope === 'story' ? { from: 0, to: state.doc.content.size } : state.selection;
  const tr = closeHistory(state.tr);
  const count = editNumerals(tr, style, { from, to });
  if (count > 0) view.dispatch(tr);
  return count;
}

function editNumerals(tr: Transaction, style: NumeralStyle, range: Range): number {
  let count = 0;
  const { doc } = tr;
  doc.nodesBetween(range.from, range.to, (node, position) => {
    if (otherText.has(node.type.name) || node.attrs['dir'] === 'ltr') return false;
    if (node.isText) count += editText(tr, { node, position, range, style });
    return true;
  });
  return count;
}

interface TextPlace {
  readonly node: Node;
  readonly position: number;
  readonly range: Range;
  readonly style: NumeralStyle;
}

/** A number that the selection cuts stays whole, as it was. */
function editText(tr: Transaction, { node, position, range, style }: TextPlace): number {
  const edits = numeralEdits(node.text ?? '', style).filter(
    ({ from, to }) => position + from >= range.from && position + to <= range.to,
  );
  for (const { from, to, text } of edits)
    tr.insertText(text, tr.mapping.map(position + from, 1), tr.mapping.map(position + to, -1));
  return edits.length;
}
