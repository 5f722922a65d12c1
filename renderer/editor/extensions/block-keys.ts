import { Extension } from '@tiptap/core';
// Brings the types of the commands that the article's extensions add.
import type {} from '@tiptap/starter-kit';

/** Shortcuts without Ctrl+Alt, which types letters on many keyboards. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',
  priority: 1300,
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      'Mod-Shift-0': () => editor.commands.setParagraph(),
      'Mod-Shift-1': () => editor.commands.toggleHeading({ level: 2 }),
      'Mod-Shift-2': () => editor.commands.toggleHeading({ level: 3 }),
      'Mod-k': () => {
        editor.emit('linkAsked', null);
        return true;
      },
    };
  },
});

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Somebody pressed the shortcut for a link; the toolbar has the field for it. */
    readonly linkAsked: null;
  }
}
