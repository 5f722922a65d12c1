import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findPart } from '@shared/article/edits/find-part';
import type { Words } from './held-words';

/** What is picked in a story that is only read. */
export interface Picked {
  readonly words: Words | null;
  /** Children of the body; `to` is the place behind the last. */
  readonly passage: Words | null;
}

const picked = new PluginKey<DecorationSet>('pickedPassage');

/** Marks a sentence, and the blocks that would come back with it. */
export const PickedPassage = Extension.create({
  name: 'pickedPassage',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: picked,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, marks) => {
          // Only `showPicked` gives this plugin a message.
          const message = tr.getMeta(picked) as Picked | undefined;
          return message === undefined ? marks.map(tr.mapping, tr.doc) : marksOn(tr.doc, message);
        },
      },
      props: { decorations: (state: EditorState) => picked.getState(state) },
    }),
  ],
});

export function showPicked(tr: Transaction, message: Picked): Transaction {
  return tr.setMeta(picked, message);
}

function marksOn(document: Node, { words, passage }: Picked): DecorationSet {
  const marks = passage === null ? [] : blocksOf(document, passage);
  if (words !== null && words.to <= document.content.size)
    marks.push(Decoration.inline(words.from, words.to, { 'data-held': '' }));
  return DecorationSet.create(document, marks);
}

function blocksOf(document: Node, { from, to }: Words): Decoration[] {
  const body = findPart(document, ['body']);
  const marks: Decoration[] = [];
  body?.node.forEach((block, offset, index) => {
    const start = body.position + 1 + offset;
    if (index >= from && index < to)
      marks.push(Decoration.node(start, start + block.nodeSize, { 'data-picked': '' }));
  });
  return marks;
}
