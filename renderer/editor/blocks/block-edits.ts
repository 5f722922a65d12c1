import { Fragment, NodeRange, type Node } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';

const lists = new Set(['bulletList', 'orderedList']);

/** The blocks that the selection touches: of a list its items, else children of the body. */
export function selectedBlocks({ selection }: EditorState): NodeRange | null {
  const { $from, $to } = selection;
  return $from.blockRange($to, ({ type }) => type.name === 'body' || lists.has(type.name));
}

/** One child of the body. */
export function blockAt(document: Node, position: number): NodeRange | null {
  const node = document.nodeAt(position);
  const $from = document.resolve(position);
  if (node === null || $from.parent.type.name !== 'body') return null;
  return new NodeRange($from, document.resolve(position + node.nodeSize), 1);
}

/** One place on; null at the edge. It is the neighbour that hops over, so the caret stays in its text. */
export function moveBlocks(tr: Transaction, blocks: NodeRange, by: -1 | 1): Transaction | null {
  const { parent, startIndex, endIndex, start, end } = blocks;
  const neighbour = parent.maybeChild(by < 0 ? startIndex - 1 : endIndex);
  if (neighbour === null) return null;
  const size = neighbour.nodeSize;
  if (by < 0) tr.delete(start - size, start).insert(end - size, neighbour);
  else tr.delete(end, end + size).insert(start, neighbour);
  return tr.scrollIntoView();
}

/** @param place between two children of the same parent; null when the blocks are there already */
export function moveBlocksTo(
  tr: Transaction,
  blocks: NodeRange,
  place: number,
): Transaction | null {
  const { start, end } = blocks;
  if (place >= start && place <= end) return null;
  const size = end - start;
  const target = place < start ? place : place - size;
  const { anchor, head } = tr.selection;
  const isInside = anchor >= start && head >= start && anchor <= end && head <= end;
  const isText = tr.selection instanceof TextSelection;
  tr.insert(place, nodesOf(blocks));
  if (place < start) tr.delete(start + size, end + size);
  else tr.delete(start, end);
  if (isInside && isText)
    tr.setSelection(TextSelection.create(tr.doc, anchor - start + target, head - start + target));
  else tr.setSelection(selectionOn(tr.doc, target));
  return tr;
}

export function duplicateBlocks(tr: Transaction, blocks: NodeRange): Transaction {
  tr.insert(blocks.end, nodesOf(blocks));
  return tr.setSelection(selectionOn(tr.doc, blocks.end)).scrollIntoView();
}

/** A body, like a list, has at least one block: the last one leaves an empty paragraph, or takes its list along. */
export function deleteBlocks(tr: Transaction, blocks: NodeRange): Transaction {
  const { parent, startIndex, endIndex, start, end, $from, depth } = blocks;
  const isAll = startIndex === 0 && endIndex === parent.childCount;
  if (!isAll) tr.delete(start, end);
  else if (parent.type.name === 'body')
    tr.replaceWith(start, end, tr.doc.type.schema.node('paragraph'));
  else return deleteBlocks(tr, new NodeRange($from, blocks.$to, depth - 1));
  const near = Selection.near(tr.doc.resolve(Math.min(start, tr.doc.content.size)), 1);
  return tr.setSelection(near).scrollIntoView();
}

function nodesOf({ parent, startIndex, endIndex }: NodeRange): Fragment {
  return Fragment.from(parent.children.slice(startIndex, endIndex));
}

/** Blocks without text are selected as a whole. */
function selectionOn(document: Node, position: number): Selection {
  const node = document.nodeAt(position);
  return node?.isAtom === true && NodeSelection.isSelectable(node)
    ? NodeSelection.create(document, position)
    : Selection.near(document.resolve(position + 1), 1);
}
