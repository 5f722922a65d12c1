import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { requirePart, type PlacedNode } from './find-part';

/** The parts of a story that are lists of child nodes, so that two people may add at once. */
export type ListPart = 'sources' | 'related';

/** @returns null when the list has no such place */
export function childAt(document: Node, list: ListPart, index: number): PlacedNode | null {
  const part = requirePart(document, [list]);
  let found: PlacedNode | null = null;
  part.node.forEach((node, offset, at) => {
    if (at === index) found = { node, position: part.position + 1 + offset };
  });
  return found;
}

export function appendChild(tr: Transaction, list: ListPart, child: Node): Transaction {
  const { node, position } = requirePart(tr.doc, [list]);
  return tr.insert(position + node.nodeSize - 1, child);
}

export function removeChild(tr: Transaction, list: ListPart, index: number): Transaction {
  const child = childAt(tr.doc, list, index);
  return child === null ? tr : tr.delete(child.position, child.position + child.node.nodeSize);
}

export interface Move {
  readonly from: number;
  /** The place it has afterwards. */
  readonly to: number;
}

/** Only the moved child is touched: what others type into its neighbours stays where it is. */
export function moveChild(tr: Transaction, list: ListPart, { from, to }: Move): Transaction {
  const child = childAt(tr.doc, list, from);
  const count = requirePart(tr.doc, [list]).node.childCount;
  if (child === null || from === to || to < 0 || to >= count) return tr;
  removeChild(tr, list, from);
  const next = childAt(tr.doc, list, to);
  return next === null ? appendChild(tr, list, child.node) : tr.insert(next.position, child.node);
}
