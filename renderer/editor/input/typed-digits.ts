import { Extension, type Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { bidiRuns } from '@shared/arabic/bidi-runs';
import { withDigits } from '@shared/arabic/numerals';
import { houseOf } from './house';

/** Digits of the house while they are typed; Latin words, addresses and left-to-right text keep theirs. */
export const TypedDigits = Extension.create({
  name: 'typedDigits',
  priority: 1850,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleTextInput: (...[view, from, to, text]) => {
            const typed = digitsOfTheHouse(editor, from, text);
            return typed === text ? false : enter(view, typed, { from, to });
          },
        },
      }),
    ];
  },
});

const someDigits = /^[0-9\u0660-\u0669\u06F0-\u06F9]+$/;

function digitsOfTheHouse(editor: Editor, from: number, text: string): string {
  const { digits } = houseOf(editor);
  if (digits === 'typed' || !someDigits.test(text) || editor.view.composing) return text;
  const { parent, parentOffset } = editor.state.doc.resolve(from);
  if (parent.attrs['dir'] === 'ltr') return text;
  if (digits === 'latin') return withDigits(text, 'latin');
  return isPartOfLatin(parent.textBetween(0, parentOffset, undefined, ' '))
    ? text
    : withDigits(text, 'arabic');
}

/** A digit there would belong to a Latin word, an address, a name or a number with a country code. */
function isPartOfLatin(before: string): boolean {
  const line = before.slice(-200);
  return bidiRuns(`${line}0`).at(-1)?.kind === 'latin' || /[+@#/][\w.-]*$/.test(line);
}

/** Rules that look at the letters before the caret, as lists have them, see it as a typed letter. */
function enter(
  view: EditorView,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  view.dispatch(view.state.tr.insertText(text, from, to).scrollIntoView());
  return true;
}
