import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { runsOfBlock } from './runs-of-block';

/**
 * Telephone numbers, names, addresses and Latin words stand in the sheet as the page isolates them.
 * Nothing of it is in the document, and nothing is kept of it between two states.
 */
export const IsolatedRuns = Extension.create({
  name: 'isolatedRuns',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: () => everyRun } })],
});

const known = new WeakMap<Node, DecorationSet>();

/** The runs of a block, counted from the beginning of its content. */
function marksOf(block: Node): DecorationSet {
  const marks = known.get(block) ?? DecorationSet.create(block, marksIn(block));
  known.set(block, marks);
  return marks;
}

function marksIn(block: Node): Decoration[] {
  return runsOfBlock(block).map(({ from, to, dir }) =>
    // The element that the page has there too.
    Decoration.inline(from, to, dir === 'ltr' ? { nodeName: 'bdi', dir } : { nodeName: 'bdi' }),
  );
}

/**
 * The runs of any document. An ordinary set is mapped through every change and searched for every
 * block, which takes longer the longer the story is. What is marked here follows from the block alone:
 * the view asks for each block's part by `forChild`, and gets it from the block.
 */
const everyRun: DecorationSet = Object.create(DecorationSet.empty, {
  forChild: { value: (_offset: number, node: Node) => marksBelow(node) },
}) as DecorationSet; // it inherits from one

function marksBelow(node: Node): DecorationSet {
  if (node.isTextblock) return marksOf(node);
  return node.isLeaf ? DecorationSet.empty : everyRun;
}
