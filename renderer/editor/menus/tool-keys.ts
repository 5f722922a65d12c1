import { Extension, type Editor } from '@tiptap/core';
import type { ToolPlace } from './use-tool-keys';

const places: readonly ToolPlace[] = ['selection', 'table', 'block'];

/** F10 leads from the text to the nearest tools: of the words, of the table, of the block. */
export const ToolKeys = Extension.create({
  name: 'toolKeys',
  addKeyboardShortcuts() {
    const go = () => goToTools(this.editor);
    return { F10: go, 'Alt-F10': go };
  },
});

function goToTools(editor: Editor): boolean {
  return places.some((place) => {
    const asked = { place, isTaken: false };
    editor.emit('toolsAsked', asked);
    return asked.isTaken;
  });
}
