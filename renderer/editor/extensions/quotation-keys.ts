import { Extension, InputRule, type Editor } from '@tiptap/core';
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import {
  goToSpeaker,
  leaveQuotation,
  liftQuotation,
  quotationAt,
  quoteInside,
  wrapInQuotation,
} from './quotation-edits';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    quotationKeys: {
      /** Quotes the selected paragraphs, or gives the quoted ones back to the body. */
      readonly toggleQuotation: () => ReturnType;
      /** Somebody else's words inside the quotation with the caret. */
      readonly quoteInside: () => ReturnType;
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
    quoteInside:
      () =>
      ({ tr }) =>
        quoteInside(tr),
  }),
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      'Mod-Shift-9': () => editor.commands.toggleQuotation(),
      Enter: () => run(editor, onEnter(editor)),
      Backspace: () => run(editor, onBackspace(editor)),
      Delete: () => isBeforeOther(editor),
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

function onEnter(editor: Editor): Transaction | null {
  const { $from, empty } = editor.state.selection;
  const quotation = quotationAt($from);
  const { tr } = editor.state;
  if (quotation === null || !$from.parent.isTextblock) return null;
  if ($from.parent.type.name === 'speaker') return leaveQuotation(tr, quotation);
  const isLast = $from.after() === quotation.after - 1 - (quotation.node.lastChild?.nodeSize ?? 0);
  if (empty && isLast && $from.parent.content.size === 0) return goToSpeaker(tr, quotation);
  // The editor's own Enter would make the next block a second speaker.
  tr.deleteSelection();
  const isWords = tr.selection.$from.parent.type.name === 'paragraph';
  return isWords ? tr.split(tr.selection.from).scrollIntoView() : tr;
}

function onBackspace(editor: Editor): Transaction | null {
  const { empty, $from } = editor.state.selection;
  if (!empty || $from.parentOffset > 0 || $from.depth < 2) return null;
  const { tr, doc } = editor.state;
  const quotation = quotationAt($from);
  if (quotation !== null && $from.before() === quotation.before + 1)
    return liftQuotation(tr, quotation);
  if ($from.parent.type.name !== 'speaker') return backIntoQuotation(tr);
  return tr.setSelection(Selection.near(doc.resolve($from.before()), -1));
}

/** From below: the caret goes up to the speaker, whose name takes in no paragraph. */
function backIntoQuotation(tr: Transaction): Transaction | null {
  const { $from } = tr.selection;
  const before = $from.before();
  if (tr.doc.resolve(before).nodeBefore?.type.name !== 'quotation') return null;
  if ($from.parent.content.size === 0) tr.delete(before, $from.after());
  return tr.setSelection(TextSelection.create(tr.doc, before - 2)).scrollIntoView();
}

/** Delete takes in neither the speaker nor, from above, what was said. */
function isBeforeOther(editor: Editor): boolean {
  const { empty, $from } = editor.state.selection;
  const { parent, parentOffset } = $from;
  if (!empty || $from.depth < 2 || parentOffset < parent.content.size) return false;
  const next = editor.state.doc.resolve($from.after()).nodeAfter?.type.name;
  // An empty paragraph may go, but not the one that a quotation begins with.
  const isFirst = $from.before() - 1 === quotationAt($from)?.before;
  return next === 'speaker' || (next === 'quotation' && (isFirst || parent.content.size > 0));
}
