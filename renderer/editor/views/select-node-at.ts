import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Selects a node as a whole, by mouse; a view that is gone has no place any more. */
export function selectNodeAt(view: EditorView, place: number | undefined): void {
  if (place === undefined) return;
  view.focus();
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, place)));
}
