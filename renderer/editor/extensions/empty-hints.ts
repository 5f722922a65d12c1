import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Fields that say what belongs into them while they are empty. */
const hinted = new Set(['headline', 'standfirst', 'caption', 'credit', 'speaker']);

/** Marks what is empty; the words of the hints are the style sheet's variables, set by the sheet. */
export const EmptyHints = Extension.create({
  name: 'emptyHints',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => DecorationSet.create(doc, emptyNodes(doc)),
      },
    }),
  ],
});

function emptyNodes(document: Node): Decoration[] {
  const marks: Decoration[] = [];
  document.descendants((node, position, parent) => {
    if (node.isTextblock) {
      if (node.content.size === 0 && isHinted(node, parent))
        marks.push(Decoration.node(position, position + node.nodeSize, { 'data-empty': '' }));
      return false;
    }
    return node.type.name !== 'sources' && node.type.name !== 'related';
  });
  return marks;
}

function isHinted(node: Node, parent: Node | null): boolean {
  const isOnlyParagraph = parent?.type.name === 'body' && parent.childCount === 1;
  return hinted.has(node.type.name) || (node.type.name === 'paragraph' && isOnlyParagraph);
}
