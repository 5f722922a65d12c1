import { Slice, type Node } from '@tiptap/pm/model';
import { ReplaceStep, type Transform } from '@tiptap/pm/transform';
import { inheritedMarks } from './inherited-marks';
import { markInserted } from './mark-inserted';
import type { Suggesting } from './modification';
import { RemovalStep } from './removal-step';
import { removeBlock } from './remove-block';
import { hasMark, isInsertedBy, newMark, takesSuggestions } from './suggestion-mark';
import type { Stretch, Tracking } from './tracking';

/** Whether a step changes words within one block and nothing else. */
export function isWithinText({ from, to, slice }: ReplaceStep, before: Node): boolean {
  const [$from, $to] = [before.resolve(from), before.resolve(to)];
  return $from.parent.isTextblock && $from.sameParent($to) && slice.openStart + slice.openEnd === 0;
}

/** False when that cannot be said by marks on what is there. */
export function trackReplace(tracking: Tracking, step: ReplaceStep, before: Node): boolean {
  const { from, to, slice } = step;
  const [$from, $to] = [before.resolve(from), before.resolve(to)];
  if (!takesSuggestions($from.node($from.sharedDepth(to)))) return tracking.direct(step);
  const isOpen = slice.openStart + slice.openEnd > 0;
  if (from < to && isOpen) return false;
  const stretch = tracking.place(step);
  const who = { by: tracking.by, id: tracking.idAt(stretch) };
  const isPlain = isWithinText(step, before);
  const inherited = isPlain ? inheritedMarks(tracking.tr.doc, stretch) : [];
  const kept = markRemoved(tracking.tr, stretch, who);
  const isBefore = $from.sameParent($to);
  tracking.replaced(step, slice.size, { at: isBefore ? from : from + slice.size, size: kept });
  if (slice.size === 0) return true;
  const at = isBefore ? stretch.from + kept : stretch.from;
  const parent = $from.node($from.depth - slice.openStart);
  const marked = markInserted(slice.content, { parent, open: slice.openStart, who, inherited });
  const inserted = new Slice(marked, slice.openStart, slice.openEnd);
  return tracking.tr.maybeStep(new ReplaceStep(at, at, inserted)).failed === null;
}

/**
 * Marks a stretch as removed; what the same person suggested to insert goes at once.
 * @returns how much of it still stands
 */
function markRemoved(tr: Transform, { from, to }: Stretch, who: Suggesting): number {
  if (from === to) return 0;
  const before = tr.doc;
  const done = tr.steps.length;
  const blocks: number[] = [];
  const words: Stretch[] = [];
  before.nodesBetween(from, to, (node, position, parent) => {
    if (parent === null || !takesSuggestions(parent)) return;
    const end = position + node.nodeSize;
    if (node.isInline) words.push({ from: Math.max(position, from), to: Math.min(end, to) });
    else if (position >= from) blocks.push(position);
  });
  for (const piece of words.reverse()) removeWords(tr, piece, who);
  for (const position of blocks.reverse()) {
    const { pos, deletedAfter } = tr.mapping.slice(done).mapResult(position);
    if (!deletedAfter) removeStart(tr, pos, who);
  }
  return to - from + tr.doc.content.size - before.content.size;
}

function removeWords(tr: Transform, { from, to }: Stretch, { by, id }: Suggesting): void {
  const node = tr.doc.nodeAt(from);
  if (node === null || hasMark(node, 'deletion')) return;
  if (isInsertedBy(node, by)) tr.delete(from, to);
  else tr.step(new RemovalStep([{ from, to }], newMark(node, 'deletion', id)));
}

/** A block of which the beginning is removed, alone or with all that is in it. */
function removeStart(tr: Transform, position: number, { by, id }: Suggesting): void {
  const node = tr.doc.nodeAt(position);
  if (node === null) return;
  if (isInsertedBy(node, by)) removeBlock(tr, position, (other) => isInsertedBy(other, by));
  else if (!hasMark(node, 'deletion')) tr.addNodeMark(position, newMark(node, 'deletion', id));
}
