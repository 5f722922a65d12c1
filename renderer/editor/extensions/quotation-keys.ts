import { Extension, InputRule, type Editor } from '@tiptap/core';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import {
  goToSpeaker,
  leaveQuotation,
  liftQuotation,
  quotationAt,
  wrapInQuotation,
  type QuotationAt,
} from './quotation-edits';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    quotationKeys: {
      /** Quotes the selected paragraphs, or gives the quoted ones back to the body. */
      readonly toggleQuotation: () => ReturnType;
    };
  }
}

/** Enter walks out of a quotation through its speaker; Backspace at its beginning undoes it. */
export const QuotationKeys = Extension.create({
  name: 'quotationKeys',
  priority: 1400,
  addCommands: () => ({
    toggleQuotation:
      () =>
      ({ tr }) => {
        const quotation = quotationAt(tr.selection.$from);
        if (quotation === null) return wrapInQuotation(tr);
        liftQuotation(tr, quotation);
        return true;
      },
  }),
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      'Mod-Shift-9': () => editor.commands.toggleQuotation(),
      Enter: () => run(editor, onEnter(editor)),
      Backspace: () => run(editor, onBackspace(editor)),
      Delete: () => isBeforeSpeaker(editor),
    };
  },
  addInputRules: () => [
    new InputRule({
      find: /^\s*>\s$/,
      handler: ({ state, range }) => {
        const tr = state.tr.delete(range.from, range.to);
        return wrapInQuotation(tr) ? undefined : null;
      },
    }),
  ],
});

function run(editor: Editor, tr: Transaction | null): boolean {
  if (tr !== null) editor.view.dispatch(tr);
  return tr !== null;
}

function caretInQuotation(editor: Editor): QuotationAt | null {
  const { empty, $from } = editor.state.selection;
  return empty ? quotationAt($from) : null;
}

function onEnter(editor: Editor): Transaction | null {
  const quotation = caretInQuotation(editor);
  const { $from } = editor.state.selection;
  if (quotation === null) return null;
  if ($from.parent.type.name === 'speaker') return leaveQuotation(editor.state.tr, quotation);
  const isLast = $from.after() === quotation.after - 1 - (quotation.node.lastChild?.nodeSize ?? 0);
  if ($from.parent.content.size > 0 || !isLast) return null;
  return goToSpeaker(editor.state.tr, quotation);
}

function onBackspace(editor: Editor): Transaction | null {
  const quotation = caretInQuotation(editor);
  const { $from } = editor.state.selection;
  if (quotation === null || $from.parentOffset > 0) return null;
  if ($from.before() === quotation.before + 1) return liftQuotation(editor.state.tr, quotation);
  if ($from.parent.type.name !== 'speaker') return null;
  const { tr, doc } = editor.state;
  return tr.setSelection(TextSelection.create(doc, $from.before() - 1));
}

/** The speaker is not one more paragraph: Delete does not pull it up. */
function isBeforeSpeaker(editor: Editor): boolean {
  const quotation = caretInQuotation(editor);
  const { $from } = editor.state.selection;
  if (quotation === null || $from.parentOffset < $from.parent.content.size) return false;
  return editor.state.doc.resolve($from.after()).nodeAfter?.type.name === 'speaker';
}
