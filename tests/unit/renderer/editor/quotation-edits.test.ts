import { EditorState, TextSelection } from '@tiptap/pm/state';
import { Transform } from '@tiptap/pm/transform';
import { expect, it } from 'vitest';
import {
  liftQuotation,
  quotationAt,
  wrapInQuotation,
} from '../../../../renderer/editor/extensions/quotation-edits';
import { emptyDocument, parseDocument } from '../../../../shared/article/schema';

/** A story whose body is one paragraph, with the caret in it. */
function withParagraph(text: string): EditorState {
  const doc = parseDocument(emptyDocument({ byline: '' }));
  let at = 0;
  doc.descendants((node, before) => {
    if (node.type.name === 'paragraph') at = before + 1;
  });
  const state = EditorState.create({ doc });
  const typed = state.tr.insertText(text, at);
  return state.apply(typed.setSelection(TextSelection.create(typed.doc, at + 1)));
}

it('quotes a paragraph and gives it a speaker', () => {
  const { tr } = withParagraph('كنّا نعود على ضوئها.');
  expect(wrapInQuotation(tr)).toBe(true);
  tr.doc.check();
  expect(tr.doc.toString()).toContain('body(quotation(paragraph("كنّا نعود على ضوئها."), speaker))');
});

it('can be undone step by step, to the letter', () => {
  const before = withParagraph('كنّا نعود على ضوئها.');
  const { tr } = before;
  wrapInQuotation(tr);
  const back = new Transform(tr.doc);
  for (const [index, step] of [...tr.steps.entries()].reverse())
    back.step(step.invert(tr.docs[index] ?? tr.doc));
  expect(back.doc.toJSON()).toEqual(before.doc.toJSON());
});

it('gives the paragraph back to the body when it is taken off', () => {
  const before = withParagraph('كنّا نعود على ضوئها.');
  const { tr } = before;
  wrapInQuotation(tr);
  const quotation = quotationAt(tr.selection.$from);
  if (quotation === null) throw new Error('The caret left the quotation');
  liftQuotation(tr, quotation);
  tr.doc.check();
  expect(tr.doc.toJSON()).toEqual(before.doc.toJSON());
});
