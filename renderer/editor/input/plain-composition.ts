import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { plainLetters } from '@shared/arabic/plain-letters';
import { replaceTexts } from './replace-texts';

/** By then the sheet has taken in what was composed (ms). */
const settled = 60;

/**
 * What an input method composed comes in as a whole, past the rules that see single letters: the
 * block is looked at once the composition has ended.
 */
export const PlainComposition = Extension.create({
  name: 'plainComposition',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          compositionend: (view) => {
            setTimeout(() => plainBlock(view), settled);
            return false;
          },
        },
      },
    }),
  ],
});

function plainBlock(view: EditorView): void {
  if (view.isDestroyed || view.composing || !view.editable) return;
  const { $head } = view.state.selection;
  if (!$head.parent.isTextblock) return;
  const tr = replaceTexts(view.state.tr, { from: $head.start(), to: $head.end() }, plainLetters);
  if (tr.docChanged) view.dispatch(tr);
}
