import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { ReplaceStep, Transform } from '@tiptap/pm/transform';
import { markInserted } from './mark-inserted';
import type { Suggesting } from './modification';
import { RemovalStep } from './removal-step';
import { hasMark, newMark, takesSuggestions } from './suggestion-mark';
import type { Kept, Stretch } from './tracking';

/** Children of one node that an edit replaced by others. */
interface Replaced {
  readonly parent: Node;
  /** Right before the first of them. */
  readonly start: number;
  readonly old: readonly Node[];
  readonly fresh: readonly Node[];
}

interface Whole {
  readonly tr: Transform;
  readonly kept: readonly Kept[];
}

/**
 * Whole blocks beside each other: those that were, removed, and those that come instead, inserted.
 * Null when the edit is not about blocks that can be suggested.
 */
export function trackWhole(before: Node, after: Node, who: Suggesting): Whole | null {
  // The smallest blocks that can stand beside each other: two speakers of one quotation cannot.
  for (const replaced of replacedBlocks({ parent: before, start: 0 }, after).reverse()) {
    const whole = besideEachOther(before, replaced, who);
    if (whole !== null) return whole;
  }
  return null;
}

function besideEachOther(document: Node, replaced: Replaced, who: Suggesting): Whole | null {
  const { parent, start, old, fresh } = replaced;
  if (!takesSuggestions(parent) || parent.isTextblock) return null;
  const tr = new Transform(document);
  const size = Fragment.from([...old]).size;
  const mark = newMark(document, 'deletion', who.id);
  const words: Stretch[] = [];
  for (const position of markable(document, { from: start, to: start + size })) {
    const node = document.nodeAt(position);
    if (node === null || hasMark(node, 'deletion')) continue;
    if (node.isInline) words.push({ from: position, to: position + node.nodeSize });
    else tr.addNodeMark(position, mark);
  }
  if (words.length > 0) tr.step(new RemovalStep(words, mark));
  const end = start + size;
  const content = markInserted(Fragment.from([...fresh]), { parent, open: 0, who, inherited: [] });
  const step = new ReplaceStep(end, end, new Slice(content, 0, 0));
  if (tr.maybeStep(step).failed !== null) return null;
  return { tr, kept: size > 0 ? [{ at: start, size }] : [] };
}

/** What was replaced, seen from the document, then from each box that it happened in. */
function replacedBlocks(
  { parent, start }: Pick<Replaced, 'parent' | 'start'>,
  after: Node,
): Replaced[] {
  const [old, fresh] = [parent.children, after.children];
  const shorter = Math.min(old.length, fresh.length);
  let same = 0;
  while (same < shorter && isEqual(old[same], fresh[same])) same += 1;
  let tail = 0;
  while (tail < shorter - same && isEqual(old.at(-1 - tail), fresh.at(-1 - tail))) tail += 1;
  const place = start + Fragment.from(old.slice(0, same)).size;
  const [olds, news] = [old.slice(same, old.length - tail), fresh.slice(same, fresh.length - tail)];
  const here = { parent, start: place, old: olds, fresh: news };
  const [only, instead] = [olds[0], news[0]];
  if (olds.length !== 1 || news.length !== 1 || only === undefined || instead === undefined)
    return [here];
  // Rows of two widths beside each other would be no table.
  const isSameBox = only.sameMarkup(instead) && !only.isTextblock && only.type.name !== 'table';
  if (!isSameBox || !takesSuggestions(only)) return [here];
  return [here, ...replacedBlocks({ parent: only, start: place + 1 }, instead)];
}

function isEqual(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && one.eq(other);
}

function markable(document: Node, { from, to }: { from: number; to: number }): readonly number[] {
  const found: number[] = [];
  document.nodesBetween(from, to, (_node, position, parent) => {
    if (position >= from && parent !== null && takesSuggestions(parent)) found.push(position);
  });
  return found;
}
