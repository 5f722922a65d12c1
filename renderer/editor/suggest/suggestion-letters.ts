import { Extension } from '@tiptap/core';
import type { Mark, Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** How suggestions look where letters meet; nothing of it is in the document. */
export const SuggestionLetters = Extension.create({
  name: 'suggestionLetters',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: () => everyBlock } })],
});

const known = new WeakMap<Node, DecorationSet>();

/** What is marked follows from the block alone; see `IsolatedRuns`. */
const everyBlock: DecorationSet = Object.create(DecorationSet.empty, {
  forChild: { value: (_offset: number, node: Node) => marksBelow(node) },
}) as DecorationSet; // it inherits from one

function marksBelow(node: Node): DecorationSet {
  if (!node.isTextblock) return node.isLeaf ? DecorationSet.empty : everyBlock;
  const marks = known.get(node) ?? DecorationSet.create(node, marksIn(node));
  known.set(node, marks);
  return marks;
}

function marksIn(block: Node): Decoration[] {
  const marks: Decoration[] = [];
  block.forEach((child, offset, index) => {
    const mark = shownMark(child);
    const before = index === 0 ? null : block.child(index - 1);
    if (mark === undefined || before === null) return;
    if (isSwap(before, child)) marks.push(swapAt(offset, before));
    else marks.push(...letterBefore(before, child, { offset, mark }));
  });
  return marks;
}

function shownMark({ marks }: Node): Mark | undefined {
  return marks.find(({ type }) => type.name === 'insertion' || type.name === 'deletion');
}

const startsCombining = /^\p{M}/u;
const lastLetter = /\P{M}\p{M}*$/u;

/** Whether one of the two goes and the other comes in its place. */
function isSwap(before: Node, after: Node): boolean {
  const [one, other] = [shownMark(before), shownMark(after)];
  return one !== undefined && other !== undefined && one.type !== other.type;
}

function swapAt(offset: number, before: Node): Decoration {
  const last = lastLetter.exec(before.text ?? '')?.[0].length ?? 1;
  return Decoration.inline(offset - last, offset, { 'data-swap': '' });
}

/** A lone shadda or fatha is shown with the letter that it stands on. */
function letterBefore(
  before: Node,
  after: Node,
  { offset, mark }: { readonly offset: number; readonly mark: Mark },
): Decoration[] {
  if (!startsCombining.test(after.text ?? '')) return [];
  const letter = lastLetter.exec(before.text ?? '')?.[0] ?? '';
  if (letter === '') return [];
  const id = String(mark.attrs['id']);
  const attributes = { 'data-suggested-letter': mark.type.name, 'data-suggestion': id };
  return [Decoration.inline(offset - letter.length, offset, attributes)];
}
