import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { ProfileId } from '@shared/ids';
import { asSuggestion } from './as-suggestion';
import { suggestionFor, type Bursts } from './burst';
import { withoutInherited } from './without-inherited';

interface Mode {
  /** Who types here; null until the window knows. */
  readonly by: ProfileId | null;
  readonly isOn: boolean;
}

type Message = Partial<Mode> & {
  /** The steps are meant as they are: a decision on suggestions. */
  readonly isPlain?: boolean;
};

const suggesting = new PluginKey<Mode>('suggesting');

interface Kept {
  readonly bursts: Bursts;
  /** Told when the person turns the mode. */
  onChosen: ((isOn: boolean) => void) | null;
}

/** While it is on, every edit in this window is a suggestion. */
export const Suggesting = Extension.create<object, Kept>({
  name: 'suggesting',
  // Behind whatever else looks at a transaction before it counts.
  priority: 10,
  addStorage: () => ({ bursts: new Map(), onChosen: null }),
  addKeyboardShortcuts: () => ({
    'Mod-Shift-e': ({ editor }) => editor.isEditable && chooseSuggesting(editor),
  }),
  addProseMirrorPlugins() {
    return [
      new Plugin<Mode>({
        key: suggesting,
        state: {
          init: () => ({ by: null, isOn: false }),
          apply: (tr, mode) => ({ ...mode, ...messageOf(tr) }),
        },
        props: {
          handleDOMEvents: {
            compositionstart: (view) => markComposition(view, this.storage.bursts),
          },
        },
      }),
    ];
  },
  dispatchTransaction({ transaction, next }) {
    next(turned(transaction, this.editor.state, this.storage.bursts));
  },
});

export function isSuggesting(state: EditorState): boolean {
  return suggesting.getState(state)?.isOn === true;
}

export function setSuggesting(editor: Editor, isOn: boolean): void {
  if (isSuggesting(editor.state) !== isOn) tell(editor, { isOn });
}

/** The person turns the mode; what the stage says does not count any more. */
export function chooseSuggesting(editor: Editor): true {
  const isOn = !isSuggesting(editor.state);
  setSuggesting(editor, isOn);
  keptOf(editor).onChosen?.(isOn);
  return true;
}

/** @returns a function that stops listening */
export function onSuggestingChosen(editor: Editor, tell: (isOn: boolean) => void): () => void {
  const kept = keptOf(editor);
  kept.onChosen = tell;
  return () => {
    if (kept.onChosen === tell) kept.onChosen = null;
  };
}

function keptOf(editor: Editor): Kept {
  // TipTap keeps what the extension of that name made.
  return (editor.storage as unknown as Record<string, Kept>)['suggesting'] as Kept;
}

/** @param by who types in this window */
export function setSuggester(editor: Editor, by: ProfileId): void {
  if (suggesting.getState(editor.state)?.by !== by) tell(editor, { by });
}

/** A change of the document that is no suggestion, whoever makes it. */
export function plainly(tr: Transaction): Transaction {
  return tr.setMeta(suggesting, { isPlain: true } satisfies Message);
}

function tell(editor: Editor, message: Message): void {
  editor.view.dispatch(editor.state.tr.setMeta(suggesting, message));
}

function messageOf(tr: Transaction): Message {
  // Only this file gives the plugin messages.
  const message = tr.getMeta(suggesting) as Message | undefined;
  if (message === undefined) return {};
  const { by, isOn } = message;
  return { ...(by !== undefined && { by }), ...(isOn !== undefined && { isOn }) };
}

function turned(edit: Transaction, state: EditorState, bursts: Bursts): Transaction {
  if (!edit.docChanged || isSettled(edit) || edit.before !== state.doc) return edit;
  const { by, isOn } = suggesting.getState(state) ?? { by: null, isOn: false };
  if (!isOn || by === null) return withoutInherited(edit);
  const typing = { by, bursts, now: Date.now() };
  return asSuggestion(edit, state, {
    by,
    idAt: (document, stretch) => suggestionFor(document, stretch, typing),
  });
}

/** What others did, what is undone or done again, what is decided. */
function isSettled(tr: Transaction): boolean {
  // The library's own keys have no public name.
  const isForeign = tr.getMeta('collab$') !== undefined || tr.getMeta('history$') !== undefined;
  const message = tr.getMeta(suggesting) as Message | undefined; // see `messageOf`
  return isForeign || message?.isPlain === true;
}

/** What an input method composes stands in its marks from the beginning, or it would be torn out. */
function markComposition(view: EditorView, bursts: Bursts): boolean {
  const { state } = view;
  const { by, isOn } = suggesting.getState(state) ?? { by: null, isOn: false };
  const { $from, from, to } = state.selection;
  const { insertion } = state.schema.marks;
  if (insertion === undefined || !$from.parent.type.allowsMarkType(insertion)) return false;
  const around = state.storedMarks ?? $from.marks();
  const own = around.filter(({ type }) => type.name !== 'insertion' && type.name !== 'deletion');
  if (isOn && by !== null) {
    const id = suggestionFor(state.doc, { from, to }, { by, bursts, now: Date.now() });
    view.dispatch(state.tr.setStoredMarks(insertion.create({ id }).addToSet(own)));
  } else if (own.length < around.length) view.dispatch(state.tr.setStoredMarks(own));
  return false;
}
