import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import type { BlockChoice } from '../blocks/block-choices';
import { quotationAt } from '../extensions/quotation-edits';
import { isInBody } from '../extensions/sheet-part';
import { findChoices } from './find-choices';

/** A slash that was just typed, and what is offered for the letters behind it. */
export interface SlashQuery {
  /** Right before the slash. */
  readonly from: number;
  readonly query: string;
  readonly choices: readonly BlockChoice[];
  readonly index: number;
}

type Message = { readonly kind: 'close' } | { readonly kind: 'point'; readonly index: number };

const slash = new PluginKey<SlashQuery | null>('slashMenu');

/** The list and its lines, for screen readers. */
export const slashListId = 'slash-menu';
export const slashLineId = (index: number) => `${slashListId}-${index}`;

/** Letters behind a slash ask for a block; a slash that nobody follows up stays a slash. */
export const SlashMenuKeys = Extension.create({
  name: 'slashMenuKeys',
  priority: 2100,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin<SlashQuery | null>({
        key: slash,
        state: { init: () => null, apply: (...[tr, before, , state]) => next(tr, before, state) },
        props: {
          handleKeyDown: (_view, event) => onKey(editor, event),
          handleDOMEvents: { blur: () => closeSlashMenu(editor) },
          attributes: (state) => attributesOf(slashQuery(state)),
        },
      }),
    ];
  },
});

/** Null when no menu is open. */
export function slashQuery(state: EditorState): SlashQuery | null {
  const found = slash.getState(state) ?? null;
  return found === null || found.choices.length === 0 ? null : found;
}

/** Chooses what the pointer or the arrows are at; the slash and its letters go first. */
export function chooseBlock(editor: Editor, choice: BlockChoice): void {
  const open = slashQuery(editor.state);
  if (open === null) return;
  const { tr, selection } = editor.state;
  editor.view.dispatch(tell(tr.delete(open.from, selection.head), { kind: 'close' }));
  choice.run(editor);
}

export function pointAt(editor: Editor, index: number): void {
  editor.view.dispatch(tell(editor.state.tr, { kind: 'point', index }));
}

function closeSlashMenu({ state, view }: Editor): false {
  if (slash.getState(state) !== null) view.dispatch(tell(state.tr, { kind: 'close' }));
  return false;
}

function tell(tr: Transaction, message: Message): Transaction {
  return tr.setMeta(slash, message);
}

function next(tr: Transaction, before: SlashQuery | null | undefined, state: EditorState) {
  const message = tr.getMeta(slash) as Message | undefined; // only `tell` gives this plugin one
  if (message?.kind === 'close') return null;
  if (before === null || before === undefined)
    return isSlashTyped(tr, state) ? queryAt(tr.selection.head - 1, state) : null;
  if (message?.kind === 'point') return { ...before, index: message.index };
  if (!tr.docChanged && !tr.selectionSet) return before;
  const now = queryAt(tr.mapping.map(before.from, -1), state);
  return now?.query === before.query ? { ...now, index: before.index } : now;
}

/** At the beginning of a paragraph of the body, or behind a space. */
function isSlashTyped(tr: Transaction, { selection }: EditorState): boolean {
  const [step] = tr.steps;
  if (tr.steps.length !== 1 || !(step instanceof ReplaceStep) || !selection.empty) return false;
  const { content } = step.slice;
  const isSlash = content.childCount === 1 && content.firstChild?.text === '/';
  const isBrought = ['uiEvent', 'rebased', 'history$'].some((key) => tr.getMeta(key) !== undefined);
  if (!isSlash || isBrought) return false;
  const { $head } = selection;
  if (!isInBody($head) || $head.parent.type.name !== 'paragraph') return false;
  return /^(?:.*\s)?\/$/su.test($head.parent.textBetween(0, $head.parentOffset, undefined, ' '));
}

/** Null when the caret has left the letters behind the slash. */
function queryAt(from: number, state: EditorState): SlashQuery | null {
  const { empty, $head } = state.selection;
  const isBehind = empty && from >= $head.start() && from < $head.pos && $head.parent.isTextblock;
  const typed = isBehind ? state.doc.textBetween(from, $head.pos, undefined, ' ') : '';
  if (!/^\/[^\s/]{0,24}$/u.test(typed)) return null;
  const query = typed.slice(1);
  // What a quotation turns into is a matter of all of it, not of the line with the slash.
  const isQuoted = quotationAt($head) !== null;
  const choices = findChoices(query).filter(
    (choice) => choice.canRun(state) && !(isQuoted && choice.kind === 'turn'),
  );
  return { from, query, choices, index: 0 };
}

function onKey(editor: Editor, event: KeyboardEvent): boolean {
  const open = slashQuery(editor.state);
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
  if (open === null || !isPlain || event.isComposing) return false;
  const count = open.choices.length;
  switch (event.key) {
    case 'ArrowDown':
      pointAt(editor, (open.index + 1) % count);
      return true;
    case 'ArrowUp':
      pointAt(editor, (open.index + count - 1) % count);
      return true;
    case 'Enter':
    case 'Tab': {
      const choice = open.choices[open.index];
      if (choice !== undefined) chooseBlock(editor, choice);
      return true;
    }
    case 'Escape':
      closeSlashMenu(editor);
      return true;
    default:
      return false;
  }
}

function attributesOf(open: SlashQuery | null): Record<string, string> {
  if (open === null) return {};
  return {
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': slashListId,
    'aria-activedescendant': slashLineId(open.index),
  };
}
