import type { Node } from '@tiptap/pm/model';

/** From here on leaving blocks out of sight undrawn saves more than watching them costs. */
const manyBlocks = 100;

export function isLongStory(document: Node): boolean {
  return document.children.some(
    ({ type, childCount }) => type.name === 'body' && childCount >= manyBlocks,
  );
}
