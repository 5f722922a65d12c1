import { Extension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { isInBody } from './sheet-part';

/**
 * Marks the block of the body that is written in. It must be drawn at once: in a block that Chromium
 * puts off, the caret falls back to the beginning, and the letters of a fast typist change places.
 */
export const NearBlock = Extension.create({
  name: 'nearBlock',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: nearBlock } })],
});

function nearBlock({ doc, selection }: EditorState): DecorationSet {
  const { $head } = selection;
  if (!isInBody($head) || $head.depth < 2) return DecorationSet.empty;
  return DecorationSet.create(doc, [
    Decoration.node($head.before(2), $head.after(2), { 'data-near': '' }),
  ]);
}
