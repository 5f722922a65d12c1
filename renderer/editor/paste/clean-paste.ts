import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isField } from '../extensions/sheet-part';
import { cleanPastedHtml } from './clean-pasted-html';
import { cleanPastedText, oneLine } from './clean-pasted-text';

/** What comes in from other programs keeps its structure and loses the rest; a field takes one line. */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  priority: 1800,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        transformPastedHTML: (html) => cleanPastedHtml(html),
        transformPastedText: (text) => cleanPastedText(text),
        handlePaste: (view, _event, slice) => {
          const tr = pasteIntoField(view.state, slice);
          if (tr !== null) view.dispatch(tr);
          return tr !== null;
        },
        handleDrop: (...[view, event, slice, moved]) => {
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          const tr = at === null ? null : dropIntoField(view.state, { at: at.pos, slice, moved });
          if (tr !== null) view.dispatch(tr);
          return tr !== null;
        },
      },
    }),
  ],
});

/** What has no text, a picture or a link to a story, changes nothing in a field. */
function pasteIntoField(state: EditorState, slice: Slice): Transaction | null {
  if (!isField(state.selection.$from.parent)) return null;
  const text = textOf(slice);
  if (text === '') return state.tr;
  return state.tr.insertText(text).scrollIntoView().setMeta('paste', true);
}

interface Drop {
  readonly at: number;
  readonly slice: Slice;
  readonly moved: boolean;
}

function dropIntoField(state: EditorState, { at, slice, moved }: Drop): Transaction | null {
  if (!isField(state.doc.resolve(at).parent)) return null;
  const text = textOf(slice);
  if (text === '') return state.tr;
  const tr = moved ? state.tr.deleteSelection() : state.tr;
  return tr.insertText(text, tr.mapping.map(at));
}

function textOf(slice: Slice): string {
  return oneLine(slice.content.textBetween(0, slice.content.size, ' ', ' '));
}
