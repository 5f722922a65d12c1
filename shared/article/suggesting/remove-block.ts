import { Slice, type Node, type ResolvedPos } from '@tiptap/pm/model';
import { ReplaceStep, type Transform } from '@tiptap/pm/transform';
import { takesSuggestions } from './suggestion-mark';

/** Which blocks are to go. */
export type IsDoomed = (node: Node) => boolean;

/**
 * Takes a block away: what is left in it joins the text before. Where there is none that could take
 * it, the block stays: words are never lost.
 * @returns where the block still is; null when it is gone
 */
export function removeBlock(tr: Transform, position: number, isDoomed: IsDoomed): number | null {
  const node = tr.doc.nodeAt(position);
  if (node === null) return null;
  if (!holdsWords(node)) return deleteEmpty(tr, position, isDoomed) ? null : position;
  if (!node.isTextblock) return position;
  if (joinBefore(tr, position, isDoomed)) return null;
  return moveBefore(tr, position, isDoomed);
}

/** Anything that somebody would miss; notes to the desk cannot be suggested and go with their block. */
export function holdsWords(node: Node): boolean {
  let found = false;
  node.descendants((child, _position, parent) => {
    if (child.isInline) found ||= parent !== null && takesSuggestions(parent);
    else found ||= child.isLeaf || child.type.name === 'picture';
    return !found;
  });
  return found;
}

/** With the blocks around it that are to go and have nothing else in them. */
function deleteEmpty(tr: Transform, position: number, isDoomed: IsDoomed): boolean {
  const $place = tr.doc.resolve(position);
  const { parent } = $place;
  const index = $place.index();
  if (parent.canReplace(index, index + 1)) {
    const end = position + (tr.doc.nodeAt(position)?.nodeSize ?? 0);
    return !isFailed(tr, new ReplaceStep(position, end, Slice.empty));
  }
  if ($place.depth === 0 || !isDoomed(parent)) return false;
  if (parent.children.some((child, at) => at !== index && isMissed(child))) return false;
  return deleteEmpty(tr, $place.before(), isDoomed);
}

function isMissed(node: Node): boolean {
  return (!node.isTextblock && node.isLeaf) || node.type.name === 'picture' || holdsWords(node);
}

/** As if the break between two blocks, or two items of a list, had never been typed. */
function joinBefore(tr: Transform, position: number, isDoomed: IsDoomed): boolean {
  let $top = tr.doc.resolve(position);
  let depth = 1;
  while ($top.depth > 0 && $top.index() === 0 && isDoomed($top.parent)) {
    $top = tr.doc.resolve($top.before());
    depth += 1;
  }
  if (!canJoin($top, depth)) return false;
  return !isFailed(tr, new ReplaceStep($top.pos - depth, $top.pos + depth, Slice.empty, true));
}

function canJoin($top: ResolvedPos, depth: number): boolean {
  let [before, after] = [$top.nodeBefore, $top.nodeAfter];
  for (let left = depth; left > 1; left -= 1) {
    if (before === null || after === null || before.type !== after.type) return false;
    [before, after] = [before.lastChild, after.firstChild];
  }
  return before !== null && after !== null && isTaking(before, after);
}

function isTaking(before: Node, after: Node): boolean {
  if (!before.isTextblock || before.type.spec.isolating === true) return false;
  return before.canReplace(before.childCount, before.childCount, after.content);
}

/** To the end of the text before it, whatever that is in. */
function moveBefore(tr: Transform, position: number, isDoomed: IsDoomed): number | null {
  const node = tr.doc.nodeAt(position);
  const end = textEndBefore(tr.doc, position);
  if (node === null || end === null || !isTaking(tr.doc.resolve(end).parent, node)) return position;
  const { size } = node.content;
  tr.step(new ReplaceStep(position + 1, position + 1 + size, Slice.empty));
  tr.step(new ReplaceStep(end, end, new Slice(node.content, 0, 0)));
  return deleteEmpty(tr, position + size, isDoomed) ? null : position + size;
}

function textEndBefore(document: Node, position: number): number | null {
  const $place = document.resolve(position);
  if ($place.index() === 0) {
    if ($place.depth === 0 || $place.parent.type.spec.isolating === true) return null;
    return textEndBefore(document, $place.before());
  }
  let end = position;
  let node = $place.nodeBefore;
  while (node !== null && !node.isTextblock) {
    if (node.isAtom || node.type.spec.isolating === true) return null;
    node = node.lastChild;
    end -= 1;
  }
  return node === null ? null : end - 1;
}

function isFailed(tr: Transform, step: ReplaceStep): boolean {
  return tr.maybeStep(step).failed !== null;
}
