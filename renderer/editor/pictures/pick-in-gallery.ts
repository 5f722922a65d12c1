import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { pickedGallery } from '@shared/article/edits/picked-picture';

/** Selects one picture of the gallery that is worked on; the keys stay where they are. */
export function pickInGallery(editor: Editor, index: number): void {
  const { doc, selection, tr } = editor.state;
  const gallery = pickedGallery(selection);
  if (gallery === null || index >= gallery.node.childCount) return;
  const position = doc.resolve(gallery.position + 1).posAtIndex(index);
  editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, position)).scrollIntoView());
}
