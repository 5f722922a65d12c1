import type { Node } from '@tiptap/pm/model';

/** Stands for whatever is no letter; nobody searches for it, and it ends a word. */
const gap = '\ufffc';

/** The words of a block without what is suggested to go. */
export function keptText(block: Node, from = 0, to = block.content.size): string {
  return textBetween(block, { from, to, leaf: ' ', gone: () => '' });
}

/** One letter for each place in the block; what is suggested to go is no letter. */
export function lettersOf(block: Node, leaf = gap): string {
  const gone = (length: number) => gap.repeat(length);
  return textBetween(block, { from: 0, to: block.content.size, leaf, gone });
}

interface Reading {
  readonly from: number;
  readonly to: number;
  /** What stands for an inline node that is no text. */
  readonly leaf: string;
  readonly gone: (length: number) => string;
}

function textBetween(block: Node, { from, to, leaf, gone }: Reading): string {
  let text = '';
  block.nodesBetween(from, to, (node, position) => {
    if (!node.isInline) return;
    const [start, end] = [Math.max(from - position, 0), Math.min(to - position, node.nodeSize)];
    if (node.marks.some(({ type }) => type.name === 'deletion')) text += gone(end - start);
    else text += node.text === undefined ? leaf : node.text.slice(start, end);
  });
  return text;
}
