import { Extension, type Editor } from '@tiptap/core';

/**
 * Home and End stay in an empty line. Left to itself, Chromium finds no end in it, because the hint is
 * drawn there, and takes the caret into the next part of the story.
 */
export const LineEnds = Extension.create({
  name: 'lineEnds',
  addKeyboardShortcuts() {
    const stay = () => isInEmptyLine(this.editor);
    return { Home: stay, End: stay, 'Shift-Home': stay, 'Shift-End': stay };
  },
});

function isInEmptyLine({ state: { selection } }: Editor): boolean {
  return (
    selection.empty &&
    selection.$from.parent.isTextblock &&
    selection.$from.parent.content.size === 0
  );
}
