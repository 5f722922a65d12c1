import type { Transaction } from '@tiptap/pm/state';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Replaces the texts of a stretch one by one, so that each keeps its bold and its link. */
export function replaceTexts(
  tr: Transaction,
  range: Range,
  turn: (text: string) => string,
): Transaction {
  const { doc } = tr;
  const { schema } = doc.type;
  doc.nodesBetween(range.from, range.to, (node, position) => {
    if (!node.isText) return;
    const from = Math.max(position, range.from);
    const to = Math.min(position + node.nodeSize, range.to);
    const piece = (node.text ?? '').slice(from - position, to - position);
    const turned = turn(piece);
    if (turned === piece) return;
    const text = turned === '' ? [] : schema.text(turned, node.marks);
    tr.replaceWith(tr.mapping.map(from, 1), tr.mapping.map(to, -1), text);
  });
  return tr;
}
