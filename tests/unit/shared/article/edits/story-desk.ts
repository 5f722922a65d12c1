import { EditorState, type Transaction } from '@tiptap/pm/state';
import { articleSchema, emptyDocument, parseDocument } from '@shared/article/schema';
import { readStory, type Story } from '@shared/article/story';
import type { DocumentJson, StepJson } from '@shared/draft/entry';
import { foldEntries } from '@shared/draft/fold-draft';

/** What one edit did to a story. */
export interface Edited {
  readonly state: EditorState;
  readonly story: Story;
  readonly steps: readonly StepJson[];
}

export function newStory(): EditorState {
  const doc = parseDocument(emptyDocument({ byline: 'ليان المرزوق' }));
  return EditorState.create({ schema: articleSchema, doc });
}

/** Applies an edit, checks the document and proves that the log tells the same story. */
export function edit(before: EditorState, change: (tr: Transaction) => Transaction): Edited {
  const tr = change(before.tr);
  tr.doc.check();
  const steps = tr.steps.map((step) => step.toJSON() as StepJson); // what `Step.toJSON` gives
  const created = before.doc.toJSON() as DocumentJson; // what `Node.toJSON` gives
  const entries = [
    { kind: 'created', document: created } as const,
    { kind: 'steps', steps } as const,
  ];
  const folded = foldEntries(null, entries).document.toJSON() as DocumentJson; // as above
  const after = tr.doc.toJSON() as DocumentJson; // as above
  if (JSON.stringify(folded) !== JSON.stringify(after))
    throw new Error('The log tells another story');
  return { state: before.apply(tr), story: readStory(after), steps };
}

/** Several edits, one after the other. */
export function editAll(changes: readonly ((tr: Transaction) => Transaction)[]): Edited {
  return changes.reduce<Edited>((before, change) => edit(before.state, change), {
    state: newStory(),
    story: readStory(newStory().doc.toJSON() as DocumentJson), // what `Node.toJSON` gives
    steps: [],
  });
}
