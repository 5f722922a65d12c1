import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

/** Blocks of plain words that must not run together with the prose around them. */
const plainBlocks = new Set(['pullQuote', 'editorNote']);

function isPlain(node: Node | null): boolean {
  return node !== null && plainBlocks.has(node.type.name);
}

/** A note that ran into the next paragraph would be published, or the paragraph would not. */
export const PlainBlockKeys = Extension.create({
  name: 'plainBlockKeys',
  priority: 1450,
  addKeyboardShortcuts() {
    const enter = () => run(this.editor, onEnter(this.editor));
    const back = () => run(this.editor, onBackspace(this.editor));
    const forwards = () => run(this.editor, onDelete(this.editor));
    return {
      Enter: enter,
      'Shift-Enter': enter,
      'Mod-Enter': enter,
      Backspace: back,
      'Mod-Backspace': back,
      Delete: forwards,
      'Mod-Delete': forwards,
    };
  },
});

function run(editor: Editor, tr: Transaction | null): boolean {
  if (tr !== null) editor.view.dispatch(tr.scrollIntoView());
  return tr !== null;
}

/** Out into a paragraph; an empty block becomes one. */
function onEnter({ state }: Editor): Transaction | null {
  const { $from, $to, from, to } = state.selection;
  if (!isPlain($from.parent) || !$from.sameParent($to)) return null;
  const paragraph = state.schema.node('paragraph').type;
  if ($from.parent.content.size === 0) return state.tr.setBlockType(from, to, paragraph);
  const tr = state.tr.deleteSelection();
  return tr.split(tr.selection.from, 1, [{ type: paragraph }]);
}

function onBackspace({ state }: Editor): Transaction | null {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth < 2 || $from.parentOffset > 0) return null;
  const { tr } = state;
  if (isPlain($from.parent))
    return tr.setBlockType($from.pos, $from.pos, state.schema.node('paragraph').type);
  const before = $from.before();
  if (!$from.parent.isTextblock || !isPlain(state.doc.resolve(before).nodeBefore)) return null;
  if ($from.parent.content.size === 0) tr.delete(before, $from.after());
  return tr.setSelection(TextSelection.create(tr.doc, before - 1));
}

function onDelete({ state }: Editor): Transaction | null {
  const { $from, empty } = state.selection;
  const { parent, parentOffset } = $from;
  if (!empty || $from.depth < 2 || !parent.isTextblock) return null;
  if (parentOffset < parent.content.size || !isPlain(state.doc.resolve($from.after()).nodeAfter))
    return null;
  const { tr } = state;
  if (parent.content.size > 0 || $from.depth > 2) return tr;
  tr.delete($from.before(), $from.after());
  return tr.setSelection(Selection.near(tr.doc.resolve($from.before()), 1));
}
