import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { decideSuggestions, type Deciding } from '@shared/article/edits/decide-suggestions';
import { openSuggestions } from '@shared/article/suggestions';
import type { SuggestionId } from '@shared/ids';
import { plainly } from './suggesting';

/** One step back undoes it. False when there was nothing to decide. */
export function decideInEditor(editor: Editor, deciding: Deciding): boolean {
  const { steps } = decideSuggestions(editor.state.doc, deciding);
  if (steps.length === 0 || !editor.isEditable) return false;
  const { tr } = editor.state;
  for (const step of steps) tr.step(step);
  editor.view.dispatch(plainly(tr));
  return true;
}

/** Selects the suggestion's words and brings them into sight. */
export function goToSuggestion(editor: Editor, id: SuggestionId): void {
  const { doc, tr } = editor.state;
  const pieces = openSuggestions(doc).find((one) => one.id === id)?.pieces ?? [];
  const [first] = pieces;
  if (first === undefined) return;
  const words = pieces.filter(({ block }) => block === null);
  const from = words[0]?.from ?? first.from;
  const to = words.at(-1)?.to ?? first.to;
  const selection = TextSelection.between(doc.resolve(from), doc.resolve(to));
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
}
