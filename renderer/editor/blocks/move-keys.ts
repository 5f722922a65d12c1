import { Extension, type Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { moveBlocks, selectedBlocks } from './block-edits';

/** Alt with an arrow carries the blocks of the selection past their neighbour; each time one undo. */
export const MoveKeys = Extension.create({
  name: 'moveKeys',
  priority: 1600,
  addKeyboardShortcuts() {
    return {
      'Alt-ArrowUp': () => move(this.editor, -1),
      'Alt-ArrowDown': () => move(this.editor, 1),
    };
  },
});

function move({ state, view, isEditable }: Editor, by: -1 | 1): boolean {
  const blocks = isEditable ? selectedBlocks(state) : null;
  if (blocks === null) return false;
  const moved = moveBlocks(state.tr, blocks, by);
  if (moved !== null) view.dispatch(closeHistory(moved));
  return true;
}
