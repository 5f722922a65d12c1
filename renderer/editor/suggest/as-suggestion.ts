import type { Node } from '@tiptap/pm/model';
import { Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep, type StepMap } from '@tiptap/pm/transform';
import { trackChanges, type Suggester } from '@shared/article/suggesting/track-changes';

/** The same edit as a suggestion; the edit itself where nothing of it can be suggested. */
export function asSuggestion(
  edit: Transaction,
  state: EditorState,
  suggester: Suggester,
): Transaction {
  const tracked = trackChanges(edit, suggester);
  if (tracked === null) return edit;
  const tr = state.tr;
  for (const step of tracked.tr.steps) tr.step(step);
  tr.setSelection(selectionIn(tr.doc, edit, { map: tracked.map, side: sideAfter(edit, state) }));
  if (edit.storedMarksSet) tr.setStoredMarks(edit.storedMarks);
  if (edit.scrolledIntoView) tr.scrollIntoView();
  return withMessages(tr, edit);
}

/** What plugins and the history were told about the edit holds for the suggestion. */
function withMessages(tr: Transaction, edit: Transaction): Transaction {
  // ProseMirror has no public list of a transaction's messages.
  const { meta } = edit as unknown as { readonly meta: Readonly<Record<string, unknown>> };
  for (const [name, value] of Object.entries(meta)) tr.setMeta(name, value);
  return tr.setTime(edit.time);
}

interface Landing {
  /** From places in the document that the edit wanted. */
  readonly map: StepMap;
  /** Before or behind what was marked instead of deleted. */
  readonly side: 1 | -1;
}

function selectionIn(document: Node, { selection }: Transaction, landing: Landing): Selection {
  const { map, side } = landing;
  if (!(selection instanceof TextSelection)) return selection.map(document, map);
  const $anchor = document.resolve(map.map(selection.anchor, side));
  const $head = document.resolve(map.map(selection.head, side));
  if (!$anchor.parent.inlineContent || !$head.parent.inlineContent)
    return Selection.near($head, side);
  return new TextSelection($anchor, $head);
}

/** Behind what Delete marked the caret goes on to the next letter; otherwise the key would be stuck. */
function sideAfter({ steps }: Transaction, { selection }: EditorState): 1 | -1 {
  const [step] = steps;
  if (steps.length !== 1 || !(step instanceof ReplaceStep) || !selection.empty) return -1;
  return step.slice.size === 0 && step.from === selection.head ? 1 : -1;
}
