// @vitest-environment happy-dom
import { AllSelection, TextSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { partNamed } from '../../../../renderer/editor/extensions/sheet-part';
import {
  bodyOf,
  caretBehind,
  caretIn,
  caretPlace,
  paragraph,
  press,
  quotation,
  sheet,
  type,
} from './sheet-desk';

function selected(editor: ReturnType<typeof sheet>): string {
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, to, '|');
}

it('takes the headline alone when the caret is in it', () => {
  const editor = sheet([paragraph('متن')]);
  caretIn(editor, 'headline');
  type(editor, 'عنوان');
  press(editor, 'a', { ctrlKey: true });
  expect(selected(editor)).toBe('عنوان');
  press(editor, 'a', { ctrlKey: true });
  expect(selected(editor)).toBe('عنوان');
});

it('takes the whole body, quotations included, and nothing behind it', () => {
  const editor = sheet([paragraph('أولى'), quotation(['قال'], 'سليم'), paragraph('آخرة')]);
  caretBehind(editor, 'أولى');
  press(editor, 'a', { ctrlKey: true });
  expect(selected(editor)).toBe('أولى|قال|سليم|آخرة');
  type(editor, 'ج');
  expect(bodyOf(editor)).toEqual([paragraph('ج')]);
});

it('takes the speaker first, then the body around', () => {
  const editor = sheet([paragraph('أولى'), quotation(['قال'], 'سليم')]);
  caretBehind(editor, 'سليم');
  press(editor, 'a', { ctrlKey: true });
  expect(selected(editor)).toBe('سليم');
  press(editor, 'a', { ctrlKey: true });
  expect(selected(editor)).toBe('أولى|قال|سليم');
});

it('ends at the edge of the field when the mouse is drawn over several', () => {
  const editor = sheet([paragraph('متن')]);
  caretIn(editor, 'headline');
  type(editor, 'عنوان');
  const end = (partNamed(editor.state.doc, 'body')?.to ?? 0) - 1;
  const { doc, tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, 2, end)));
  expect(selected(editor)).toBe('نوان');
});

it('reads "everything" as the body', () => {
  const editor = sheet([paragraph('متن')]);
  const { doc, tr } = editor.state;
  editor.view.dispatch(tr.setSelection(new AllSelection(doc)));
  expect(selected(editor)).toBe('متن');
});

it('does not follow the caret into what the panels edit', () => {
  const editor = sheet([paragraph('متن')]);
  editor.commands.focus('end');
  expect(caretPlace(editor)).toEqual(['paragraph', 'متن']);
});
