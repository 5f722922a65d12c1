import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import { isInBody, partNamed } from '../extensions/sheet-part';

/**
 * Puts a block behind the block of the body that the caret is in, at the end of the body when it is
 * elsewhere. Of a list, a table or a quotation it is the whole that it stands behind. An empty
 * paragraph was only where the caret waited: it goes.
 */
export function insertBlock(
  tr: Transaction,
  block: Node,
  caret: 'inside' | 'behind' = 'behind',
): Transaction {
  const end = partNamed(tr.doc, 'body')?.to;
  if (end === undefined) return tr;
  const { $to } = tr.selection;
  const place = !isInBody($to) ? end : $to.depth >= 2 ? $to.after(2) : $to.pos;
  const below = place === end ? [tr.doc.type.schema.node('paragraph')] : [];
  tr.insert(place, Fragment.from([block, ...below]));
  tr.setSelection(
    caret === 'inside'
      ? Selection.near(tr.doc.resolve(place + 1), 1)
      : Selection.near(tr.doc.resolve(place + block.nodeSize), 1),
  );
  removeWaiting(tr, $to);
  return tr.scrollIntoView();
}

/** Takes away the empty paragraph, and the list that would be left empty with it. */
function removeWaiting(tr: Transaction, $place: ResolvedPos): void {
  const { parent } = $place;
  if (parent.type.name !== 'paragraph' || parent.content.size > 0 || !isInBody($place)) return;
  let { depth } = $place;
  while (depth > 2 && $place.node(depth - 1).childCount === 1) {
    if ($place.node(depth - 1).type.spec.isolating === true) return;
    depth -= 1;
  }
  const around = $place.node(depth - 1);
  const index = $place.index(depth - 1);
  // The body has the new block by now.
  if (depth === 2 || around.canReplace(index, index + 1))
    tr.delete($place.before(depth), $place.after(depth));
}
