import { Extension } from '@tiptap/core';
import { toggleDirection } from '../direction/direct-blocks';
import { rescueLayoutIn } from './layout-rescue-edit';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Somebody wants to see what is hidden in the text. */
    readonly doctorAsked: null;
  }
}

/** Keys of the text as such, whatever block it is in. */
export const TextKeys = Extension.create({
  name: 'textKeys',
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      'Mod-Shift-x': () => toggleDirection(editor) || true,
      'Mod-Shift-l': () => rescueLayoutIn(editor) || true,
      'Mod-Shift-d': () => {
        editor.emit('doctorAsked', null);
        return true;
      },
    };
  },
});
