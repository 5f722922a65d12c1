import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { plainLetters } from '@shared/arabic/plain-letters';

/** Some keyboards type a ligature as one fixed shape (U+FEFB): its plain letters are stored. */
export const PlainTyping = Extension.create({
  name: 'plainTyping',
  priority: 1900,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput: (...[view, from, to, text]) => {
          const plain = plainLetters(text);
          // What is in composition is still the input method's own; see `PlainComposition`.
          if (plain === text || view.composing) return false;
          view.dispatch(view.state.tr.insertText(plain, from, to).scrollIntoView());
          return true;
        },
      },
    }),
  ],
});
