import type { Node } from '@tiptap/pm/model';
import { NodeSelection, type Transaction } from '@tiptap/pm/state';
import type { Move } from './list-part';
import type { PlacedNode } from './find-part';
import { pickedPicture } from './picked-picture';

/** The gallery right behind a position; null when something else is there. */
function galleryAt(document: Node, position: number): Node | null {
  const node = document.nodeAt(position);
  return node?.type.name === 'gallery' ? node : null;
}

/** Only the moved picture is touched: what others type into its neighbours stays where it is. */
export function moveInGallery(tr: Transaction, position: number, { from, to }: Move): Transaction {
  const gallery = galleryAt(tr.doc, position);
  const picture = gallery?.maybeChild(from);
  if (!gallery || !picture || from === to || to < 0 || to >= gallery.childCount) return tr;
  const start = position + 1 + sizeBefore(gallery, from);
  const isPicked = pickedPicture(tr.selection)?.position === start;
  tr.delete(start, start + picture.nodeSize);
  const rest = tr.doc.nodeAt(position) ?? gallery;
  const place = position + 1 + sizeBefore(rest, to);
  tr.insert(place, picture);
  return isPicked ? tr.setSelection(NodeSelection.create(tr.doc, place)) : tr;
}

function sizeBefore(parent: Node, index: number): number {
  return parent.children.slice(0, index).reduce((size, { nodeSize }) => size + nodeSize, 0);
}

/** Its pictures stand in the body, one after the other. */
export function dissolveGallery(tr: Transaction, position: number): Transaction {
  const gallery = galleryAt(tr.doc, position);
  if (gallery === null) return tr;
  const range = tr.doc
    .resolve(position + 1)
    .blockRange(tr.doc.resolve(position + gallery.nodeSize - 1));
  return range === null ? tr : tr.lift(range, range.depth - 1);
}

/** Makes one gallery of the picture at the position and the pictures right before and behind it. */
export function gatherPictures(tr: Transaction, position: number): Transaction {
  const run = picturesAround(tr.doc, position);
  const [first, last] = [run[0], run.at(-1)];
  const gallery = tr.doc.type.schema.nodes['gallery'];
  if (!first || !last || run.length < 2 || !gallery) return tr;
  const end = last.position + last.node.nodeSize;
  const range = tr.doc.resolve(first.position + 1).blockRange(tr.doc.resolve(end - 1), isBody);
  return range === null ? tr : tr.wrap(range, [{ type: gallery }]);
}

function isBody(node: Node): boolean {
  return node.type.name === 'body';
}

/** Pictures of the body without anything between them, the one at the position among them. */
export function picturesAround(document: Node, position: number): readonly PlacedNode[] {
  const $at = document.resolve(position);
  if ($at.parent.type.name !== 'body' || $at.nodeAfter?.type.name !== 'picture') return [];
  const blocks = $at.parent.children;
  const isPicture = (index: number) => blocks[index]?.type.name === 'picture';
  let first = $at.index();
  while (isPicture(first - 1)) first -= 1;
  const run: PlacedNode[] = [];
  let place = $at.posAtIndex(first);
  for (const node of blocks.slice(first)) {
    if (node.type.name !== 'picture') break;
    run.push({ node, position: place });
    place += node.nodeSize;
  }
  return run;
}

/**
 * Takes a picture out, and with its last picture the gallery; the body is never left without a line.
 * A gallery that stays is what is picked then.
 */
export function removePicture(tr: Transaction, position: number): Transaction {
  const $at = tr.doc.resolve(position);
  const picture = $at.nodeAfter;
  if (picture?.type.name !== 'picture') return tr;
  if ($at.parent.type.name === 'gallery' && $at.parent.childCount === 1)
    return removeBlock(tr, $at.before());
  const gallery = $at.parent.type.name === 'gallery' ? $at.before() : null;
  removeBlock(tr, position);
  return gallery === null ? tr : tr.setSelection(NodeSelection.create(tr.doc, gallery));
}

function removeBlock(tr: Transaction, position: number): Transaction {
  const $at = tr.doc.resolve(position);
  const end = position + ($at.nodeAfter?.nodeSize ?? 0);
  const isOnly = $at.parent.type.name === 'body' && $at.parent.childCount === 1;
  const paragraph = tr.doc.type.schema.node('paragraph');
  return isOnly ? tr.replaceWith(position, end, paragraph) : tr.delete(position, end);
}
