import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A stretch of the document. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

const held = new PluginKey<DecorationSet>('heldWords');

/** Keeps words marked while the focus is in a panel that is about them. */
export const HeldWords = Extension.create({
  name: 'heldWords',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: held,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, marks) => {
          // Only `holdWords` gives this plugin a message.
          const message = tr.getMeta(held) as { readonly words: Words | null } | undefined;
          return message === undefined ? marks.map(tr.mapping, tr.doc) : marksOn(tr, message.words);
        },
      },
      props: { decorations: (state: EditorState) => held.getState(state) },
    }),
  ],
});

/** @param words null lets go of them */
export function holdWords(tr: Transaction, words: Words | null): Transaction {
  return tr.setMeta(held, { words });
}

function marksOn({ doc }: Transaction, words: Words | null): DecorationSet {
  if (words === null || words.from === words.to) return DecorationSet.empty;
  return DecorationSet.create(doc, [Decoration.inline(words.from, words.to, { 'data-held': '' })]);
}
