import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { PlacedFinding } from './diagnose-story';

/** Cleans what is still there as it was found, as one change. False when nothing was. */
export function cleanFindings(editor: Editor, findings: readonly PlacedFinding[]): boolean {
  const { state, view } = editor;
  if (!view.editable) return false;
  const tr = closeHistory(state.tr);
  const { size } = tr.doc.content;
  for (const { from, to, text, clean } of findings.toReversed())
    if (clean !== null && to <= size && state.doc.textBetween(from, to) === text)
      tr.insertText(clean, from, to);
  if (tr.docChanged) view.dispatch(tr);
  return tr.docChanged;
}
