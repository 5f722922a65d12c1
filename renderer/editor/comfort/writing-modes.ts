import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, type Selection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

export interface Modes {
  /** The block with the caret is marked, so that the style sheet can dim the others. */
  readonly isFocusing: boolean;
  /** The line with the caret stays in the middle of the sheet. */
  readonly isTypewriter: boolean;
}

interface ModesState {
  readonly modes: Modes;
  readonly marked: DecorationSet;
}

const none: Modes = { isFocusing: false, isTypewriter: false };
const modesKey = new PluginKey<ModesState>('writingModes');

/** Ways of writing; while neither is chosen a key costs nothing here. */
export const WritingModes = Extension.create({
  name: 'writingModes',
  addProseMirrorPlugins: () => [
    new Plugin<ModesState>({
      key: modesKey,
      state: {
        init: () => ({ modes: none, marked: DecorationSet.empty }),
        apply: (tr, before) => {
          const chosen = tr.getMeta(modesKey) as Modes | undefined; // set below and nowhere else
          const modes = chosen ?? before.modes;
          if (chosen === undefined && !tr.docChanged && !tr.selectionSet) return before;
          if (!modes.isFocusing && !before.modes.isFocusing)
            return chosen === undefined ? before : { ...before, modes };
          return { modes, marked: modes.isFocusing ? markCurrent(tr) : DecorationSet.empty };
        },
      },
      props: {
        decorations: (state) => modesKey.getState(state)?.marked,
        handleScrollToSelection: (view) => {
          if (modesKey.getState(view.state)?.modes.isTypewriter !== true) return false;
          return keepInMiddle(view);
        },
      },
    }),
  ],
});

/** Turns to these modes; nothing of it enters the log or the undo. */
export function setModes(editor: Editor, modes: Modes): void {
  const now = modesKey.getState(editor.state)?.modes ?? none;
  if (now.isFocusing === modes.isFocusing && now.isTypewriter === modes.isTypewriter) return;
  const { tr } = editor.state;
  tr.setMeta(modesKey, modes).setMeta('addToHistory', false);
  editor.view.dispatch(modes.isTypewriter ? tr.scrollIntoView() : tr);
}

function markCurrent({ doc, selection }: Transaction): DecorationSet {
  const blocks = blocksAt(selection).map(({ from, to }) =>
    Decoration.node(from, to, { 'data-current': '' }),
  );
  return DecorationSet.create(doc, blocks);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Of the body the blocks that the selection touches, elsewhere the whole part of the story. */
function blocksAt({ $from, $to }: Selection): readonly Span[] {
  const depth = $from.depth > 0 && $from.node(1).type.name === 'body' ? 1 : 0;
  const parent = $from.node(depth);
  const spans: Span[] = [];
  let from = $from.posAtIndex($from.index(depth), depth);
  for (let index = $from.index(depth); index < parent.childCount; index += 1) {
    const to = from + parent.child(index).nodeSize;
    if (spans.length > 0 && from >= $to.pos) break;
    spans.push({ from, to });
    from = to;
  }
  return spans;
}

/** At once, never smoothly: nothing moves under somebody who is typing. */
function keepInMiddle(view: EditorView): boolean {
  const sheet = view.dom.closest('[data-sheet]');
  if (sheet === null) return false;
  const caret = view.coordsAtPos(view.state.selection.head);
  const { top, height } = sheet.getBoundingClientRect();
  sheet.scrollTop += (caret.top + caret.bottom) / 2 - (top + height / 2);
  return true;
}
