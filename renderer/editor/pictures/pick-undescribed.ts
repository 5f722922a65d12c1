import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';

/** Selects the first picture that nobody has described yet; its panel is where that is mended. */
export function pickUndescribed(editor: Editor): void {
  const { doc, tr } = editor.state;
  const place = undescribedIn(doc);
  if (place === null) return;
  editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, place)).scrollIntoView());
}

function undescribedIn(document: Node): number | null {
  let found: number | null = null;
  document.descendants((node, position) => {
    const alt = node.type.name === 'picture' ? node.lastChild : null;
    if (alt?.textContent.trim() === '') found ??= position;
    return found === null && !node.isTextblock;
  });
  return found;
}
