import type { Slice } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import { dropPoint } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import type { IntakeWarning } from '@shared/article/intake/intake';
import type { Clip } from './clip';
import { sliceOfClip } from './slice-of-clip';

/**
 * Pastes without the browser: what comes in is data until it is part of the document. Other parts of
 * the editor are asked first, as they are by ProseMirror itself.
 * @returns what was left behind
 */
export function pasteInto(
  view: EditorView,
  clip: Clip,
  event = new ClipboardEvent('paste'),
): readonly IntakeWarning[] {
  const { slice, warnings } = sliceOfClip(clip, view.state.selection.$from);
  if (view.someProp('handlePaste', (handle) => handle(view, event, slice)) === true)
    return warnings;
  if (slice.size === 0) return warnings;
  const tr = put(view.state.tr, slice);
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
  return warnings;
}

/** One closed block stands for itself instead of being merged into what is selected. */
function put(tr: Transaction, slice: Slice): Transaction {
  const { content, openStart, openEnd } = slice;
  const only = content.childCount === 1 && openStart === 0 && openEnd === 0;
  const { firstChild } = content;
  return only && firstChild !== null
    ? tr.replaceSelectionWith(firstChild, false)
    : tr.replaceSelection(slice);
}

/** @returns what was left behind */
export function dropInto(view: EditorView, clip: Clip, event: DragEvent): readonly IntakeWarning[] {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (place === null) return [];
  const { slice, warnings } = sliceOfClip(clip, view.state.doc.resolve(place.pos));
  if (view.someProp('handleDrop', (handle) => handle(view, event, slice, false)) === true)
    return warnings;
  if (slice.size === 0) return warnings;
  const at = dropPoint(view.state.doc, place.pos, slice) ?? place.pos;
  const tr = view.state.tr.replaceRange(at, at, slice);
  tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(at)), -1));
  view.focus();
  view.dispatch(tr.setMeta('uiEvent', 'drop'));
  return warnings;
}
