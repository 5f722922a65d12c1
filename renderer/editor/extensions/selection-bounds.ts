import { Extension, type Editor } from '@tiptap/core';
import { AllSelection, Plugin, Selection, TextSelection, type EditorState } from '@tiptap/pm/state';
import { isField, isHidden, isInBody, partNamed, sheetPartAt, type SheetPart } from './sheet-part';

/**
 * A selection stays inside one part of the sheet, so that no key can empty several at once, and never
 * enters what the panels edit. Select-all takes the field, then the body around it.
 */
export const SelectionBounds = Extension.create({
  name: 'selectionBounds',
  priority: 1500,
  addKeyboardShortcuts() {
    return { 'Mod-a': () => selectPart(this.editor) };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (_transactions, before, after) => {
        const bounded = boundedSelection(after, before.selection.head);
        return bounded === null ? null : after.tr.setSelection(bounded);
      },
    }),
  ],
});

function selectPart(editor: Editor): boolean {
  const { $from, from, to } = editor.state.selection;
  const part = sheetPartAt($from) ?? partNamed(editor.state.doc, 'body');
  const field = { from: $from.start(), to: $from.end() };
  const isTaken = from <= field.from && to >= field.to;
  const isFieldOfBody = isField($from.parent) && isInBody($from);
  const chosen = isFieldOfBody && !isTaken ? field : part;
  if (chosen !== null)
    editor.view.dispatch(editor.state.tr.setSelection(within(editor.state, chosen)));
  return true;
}

/** From the first place for a caret to the last one. */
function within(state: EditorState, { from, to }: Pick<SheetPart, 'from' | 'to'>): Selection {
  const first = Selection.near(state.doc.resolve(from), 1);
  const last = Selection.near(state.doc.resolve(to), -1);
  return TextSelection.between(first.$from, last.$to);
}

/** Null when the selection is where it may be. */
function boundedSelection(state: EditorState, cameFrom: number): Selection | null {
  const { selection } = state;
  if (selection instanceof AllSelection) {
    const body = partNamed(state.doc, 'body');
    return body === null ? null : within(state, body);
  }
  if (!(selection instanceof TextSelection)) return null;
  const { $anchor, $head } = selection;
  if (isHidden($anchor)) return nearestVisible(state, $anchor.pos > cameFrom);
  const part = sheetPartAt($anchor);
  if (part === null || ($head.pos >= part.from && $head.pos <= part.to)) return null;
  const edge = state.doc.resolve($head.pos < part.from ? part.from : part.to);
  const reached = Selection.near(edge, $head.pos < part.from ? 1 : -1);
  return TextSelection.between($anchor, $head.pos < part.from ? reached.$from : reached.$to);
}

/** What lies behind the body leads back to its end; the text alternative lies right before the body. */
function nearestVisible(state: EditorState, isForwards: boolean): Selection | null {
  const { doc, selection } = state;
  const body = partNamed(doc, 'body');
  if (body === null) return null;
  if (isInBody(selection.$from)) return besideAlt(state, isForwards);
  if (selection.from > body.to) return Selection.near(doc.resolve(body.to), -1);
  const credit = partNamed(doc, 'credit');
  return isForwards || credit === null
    ? Selection.near(doc.resolve(body.from), 1)
    : TextSelection.create(doc, credit.to);
}

/** The text alternative of a picture in the body: the way leads past the picture, or to its credit. */
function besideAlt({ doc, selection }: EditorState, isForwards: boolean): Selection {
  const { $from } = selection;
  const past = doc.resolve($from.after($from.depth - 1));
  const next = isForwards ? Selection.findFrom(past, 1, true) : null;
  if (next !== null && isInBody(next.$from)) return next;
  return TextSelection.create(doc, $from.before() - 1);
}
