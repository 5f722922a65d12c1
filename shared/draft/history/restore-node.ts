import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { ReplaceStep, type Transform } from '@tiptap/pm/transform';
import { alignTexts, type AlignedText, type Match } from '../compare/align-texts';
import { keptInOrder } from '../compare/kept-in-order';

/** Makes the node at a position the wanted one; both may stand there. */
export function restoreNode(change: Transform, position: number, wanted: Node): void {
  const node = nodeAt(change, position);
  if (node.eq(wanted)) return;
  if (node.type !== wanted.type) change.setNodeMarkup(position, wanted.type, wanted.attrs);
  for (const [name, value] of Object.entries(wanted.attrs))
    if (JSON.stringify(nodeAt(change, position).attrs[name]) !== JSON.stringify(value))
      change.setNodeAttribute(position, name, value);
  if (wanted.inlineContent) restoreText(change, position, wanted);
  else restoreChildren(change, position, wanted);
}

/** Children of the node at a position, from one index to another. */
export interface Gap {
  readonly parent: number;
  readonly from: number;
  readonly to: number;
}

/** Puts the given nodes in the place of some children. */
export function replaceChildren(
  change: Transform,
  { parent, from, to }: Gap,
  nodes: readonly Node[],
): void {
  if (from === to && nodes.length === 0) return;
  const { children } = nodeAt(change, parent);
  const start = parent + 1 + sizeOf(children.slice(0, from));
  const end = start + sizeOf(children.slice(from, to));
  change.step(new ReplaceStep(start, end, new Slice(Fragment.from(nodes), 0, 0)));
}

/** @throws RangeError when the document has no node there */
export function nodeAt({ doc }: Transform, position: number): Node {
  const node = doc.nodeAt(position);
  if (node === null) throw new RangeError(`The document has no node at ${String(position)}`);
  return node;
}

export function positionOf(change: Transform, parent: number, index: number): number {
  return parent + 1 + sizeOf(nodeAt(change, parent).children.slice(0, index));
}

/** Blocks that may become one another: they take the same content. */
const prose: ReadonlySet<string> = new Set(['paragraph', 'heading']);

/** How a node among its neighbours is aligned: the same one only when nothing at all differs. */
export function alignedNode(node: Node): AlignedText {
  return {
    family: prose.has(node.type.name) ? 'prose' : node.type.name,
    key: JSON.stringify(node.toJSON()),
    text: node.textBetween(0, node.content.size, '\n', '\n'),
  };
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + node.nodeSize, 0);
}

function restoreText(change: Transform, position: number, wanted: Node): void {
  const { content } = nodeAt(change, position);
  const from = content.findDiffStart(wanted.content);
  const ends = content.findDiffEnd(wanted.content);
  if (from === null || ends === null) return;
  // Repeated letters may be counted from both ends; then the end gives way.
  const overlap = Math.max(from - Math.min(ends.a, ends.b), 0);
  const [to, wantedTo] = [ends.a + overlap, ends.b + overlap];
  const start = position + 1;
  change.step(new ReplaceStep(start + from, start + to, wanted.slice(from, wantedTo)));
}

/**
 * From the last child to the first: until its turn, the front stays as it was, and every document
 * on the way fits the schema.
 */
function restoreChildren(change: Transform, parent: number, wanted: Node): void {
  const { children } = nodeAt(change, parent);
  let [endOfOld, endOfNew] = [children.length, wanted.childCount];
  for (const match of pairs(children, wanted.children).toReversed()) {
    const gap = { parent, from: match.before + 1, to: endOfOld };
    fillGap(change, gap, wanted.children.slice(match.after + 1, endOfNew));
    restoreNode(change, positionOf(change, parent, match.before), wanted.child(match.after));
    [endOfOld, endOfNew] = [match.before, match.after];
  }
  fillGap(change, { parent, from: 0, to: endOfOld }, wanted.children.slice(0, endOfNew));
}

/** Fields and entries of lists that kept their number are changed in place; prose is put in anew. */
function fillGap(change: Transform, gap: Gap, wanted: readonly Node[]): void {
  const there = nodeAt(change, gap.parent).children.slice(gap.from, gap.to);
  const isSameRow = there.length === wanted.length && there.every(isOfType(wanted));
  if (!isSameRow) replaceChildren(change, gap, wanted);
  else
    wanted.forEach((node, at) => {
      restoreNode(change, positionOf(change, gap.parent, gap.from + at), node);
    });
}

function isOfType(others: readonly Node[]): (node: Node, at: number) => boolean {
  return (node, at) => !node.type.isInGroup('block') && node.type === others[at]?.type;
}

/** Children that are one another, in order. */
function pairs(before: readonly Node[], after: readonly Node[]): readonly Match[] {
  const matches = alignTexts(before.map(alignedNode), after.map(alignedNode));
  const kept = keptInOrder(matches, () => 0);
  return matches.filter((match) => kept.has(match));
}
