import { Extension, type Editor } from '@tiptap/core';
// Brings the types of the commands that the article's extensions add.
import type {} from '@tiptap/starter-kit';
import { quotationAt } from './quotation-edits';
import { isInBody } from './sheet-part';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Somebody pressed the shortcut for a link; the toolbar has the field for it. */
    readonly linkAsked: null;
  }
}

/** The article's extensions have shortcuts of their own; this one decides where they count. */
const blockKeys = ['Mod-Shift-7', 'Mod-Shift-8', 'Mod-Alt-0', 'Mod-Alt-2', 'Mod-Alt-3'];

/** Shortcuts without Ctrl+Alt, which types letters on many keyboards. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',
  priority: 1300,
  addKeyboardShortcuts() {
    const { editor } = this;
    const guarded = blockKeys.map((key) => [key, () => !hasBlocks(editor)] as const);
    return {
      ...Object.fromEntries(guarded),
      'Mod-Shift-0': () => !hasBlocks(editor) || editor.commands.setParagraph(),
      'Mod-Shift-1': () => !hasBlocks(editor) || editor.commands.toggleHeading({ level: 2 }),
      'Mod-Shift-2': () => !hasBlocks(editor) || editor.commands.toggleHeading({ level: 3 }),
      'Mod-k': () => {
        editor.emit('linkAsked', null);
        return true;
      },
    };
  },
});

/** Fields and quotations hold one kind of text: there the keys do nothing. */
function hasBlocks({ state }: Editor): boolean {
  const { $from, $to } = state.selection;
  return isInBody($from) && quotationAt($from) === null && quotationAt($to) === null;
}
