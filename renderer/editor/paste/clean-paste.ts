import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { oneLine } from '@shared/article/intake/clean-text';
import type { IntakeWarning } from '@shared/article/intake/intake';
import { isField } from '../extensions/sheet-part';
import { clipOf } from './clip';
import { copySlice } from './copy-slice';
import { draggedAway } from './dragged-away';
import { dropInto, pasteInto } from './paste-into';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Something that was pasted or dropped did not come in whole. */
    readonly leftBehind: { readonly warnings: readonly IntakeWarning[] };
  }
}

/**
 * What comes in from other programs keeps its structure and loses the rest; a field takes one line.
 * The browser never pastes: nothing of another program's markup is ever part of the page.
 */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  priority: 1800,
  addProseMirrorPlugins() {
    const tell = (warnings: readonly IntakeWarning[]) => {
      if (warnings.length > 0) this.editor.emit('leftBehind', { warnings });
    };
    return [copySlice(this.editor.schema), intakePlugin(tell), fieldPlugin(), draggedAway()];
  },
});

function intakePlugin(tell: (warnings: readonly IntakeWarning[]) => void): Plugin {
  return new Plugin({
    props: {
      // ProseMirror's own reader would hand the markup to a browser's parser.
      transformPastedHTML: () => '',
      handleDOMEvents: {
        paste: (view, event) => {
          event.preventDefault();
          const { clipboardData } = event;
          if (clipboardData !== null && view.editable)
            tell(pasteInto(view, clipOf(clipboardData), event));
          return true;
        },
        drop: (view, event) => {
          const { dataTransfer } = event;
          if (dataTransfer === null || view.dragging !== null || !view.editable) return false;
          const clip = clipOf(dataTransfer);
          if (clip.html === '' && clip.text === '') return false;
          event.preventDefault();
          tell(dropInto(view, clip, event));
          return true;
        },
      },
    },
  });
}

function fieldPlugin(): Plugin {
  return new Plugin({
    props: {
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
  });
}

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
  return tr.insertText(text, tr.mapping.map(at)).setMeta('uiEvent', 'drop');
}

function textOf(slice: Slice): string {
  return oneLine(slice.content.textBetween(0, slice.content.size, ' ', ' '));
}
