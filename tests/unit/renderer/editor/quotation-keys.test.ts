// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type {} from '../../../../renderer/editor/extensions/quotation-keys';
import { partNamed } from '../../../../renderer/editor/extensions/sheet-part';
import {
  bodyOf,
  caretBehind,
  caretIn,
  caretPlace,
  check,
  heading,
  paragraph,
  press,
  quotation,
  sheet,
  type,
} from './sheet-desk';

it('is left through its speaker', () => {
  const editor = sheet([quotation(['قال كلامًا.'])]);
  caretBehind(editor, 'كلامًا.');
  press(editor, 'Enter');
  press(editor, 'Enter');
  expect(caretPlace(editor)).toEqual(['speaker', '']);
  type(editor, 'سليم، نحّال');
  press(editor, 'Enter');
  type(editor, 'ثم أضاف');
  expect(bodyOf(editor)).toEqual([quotation(['قال كلامًا.'], 'سليم، نحّال'), paragraph('ثم أضاف')]);
});

it('uses the empty paragraph that is already below it', () => {
  const editor = sheet([quotation(['قال'], 'سليم'), paragraph()]);
  caretBehind(editor, 'سليم');
  press(editor, 'Enter');
  expect(bodyOf(editor)).toHaveLength(2);
  expect(caretPlace(editor)).toEqual(['paragraph', '']);
});

it('goes back into the body with Backspace at its beginning, and takes its speaker along', () => {
  const editor = sheet([quotation(['أولى', 'ثانية'], 'سليم')]);
  caretBehind(editor, 'أ');
  press(editor, 'Home');
  editor.commands.setTextSelection(editor.state.selection.$from.start());
  press(editor, 'Backspace');
  expect(bodyOf(editor)).toEqual([paragraph('أولى'), paragraph('ثانية'), paragraph('سليم')]);
  check(editor);
});

it('does not join its speaker with what was said', () => {
  const editor = sheet([quotation(['قال'], 'سليم')]);
  caretBehind(editor, 'قال');
  press(editor, 'Delete');
  caretBehind(editor, 'سليم');
  editor.commands.setTextSelection(editor.state.selection.$from.start());
  press(editor, 'Backspace');
  expect(bodyOf(editor)).toEqual([quotation(['قال'], 'سليم')]);
  expect(caretPlace(editor)).toEqual(['paragraph', 'قال']);
});

it('begins with a sign, a shortcut or a button', () => {
  const typed = sheet();
  caretIn(typed, 'body');
  type(typed, '> قال');
  expect(bodyOf(typed)).toEqual([quotation(['قال'])]);
  const keyed = sheet([heading('عنوان')]);
  caretBehind(keyed, 'عنوان');
  press(keyed, '9', { ctrlKey: true, shiftKey: true });
  expect(bodyOf(keyed)).toEqual([quotation(['عنوان'])]);
  keyed.commands.toggleQuotation();
  expect(bodyOf(keyed)).toEqual([paragraph('عنوان')]);
});

it('is undone as one change', () => {
  const editor = sheet([paragraph('قال')]);
  caretBehind(editor, 'قال');
  editor.commands.toggleQuotation();
  press(editor, 'z', { ctrlKey: true });
  expect(bodyOf(editor)).toEqual([paragraph('قال')]);
});

it('keeps a paragraph that comes after it out of it', () => {
  const editor = sheet([quotation(['قال'], 'سليم'), paragraph('بعده')]);
  caretBehind(editor, 'بعده');
  editor.commands.setTextSelection(editor.state.selection.$from.start());
  press(editor, 'Backspace');
  check(editor);
  expect(bodyOf(editor)).toEqual([quotation(['قال'], 'سليم'), paragraph('بعده')]);
});

it('is not entered by deleting towards it', () => {
  const editor = sheet([paragraph('قبله'), quotation(['قال'], 'سليم'), paragraph()]);
  caretBehind(editor, 'قبله');
  press(editor, 'Delete');
  expect(bodyOf(editor)).toEqual([paragraph('قبله'), quotation(['قال'], 'سليم'), paragraph()]);
  editor.commands.setTextSelection((partNamed(editor.state.doc, 'body')?.to ?? 0) - 1);
  press(editor, 'Backspace');
  expect(bodyOf(editor)).toEqual([paragraph('قبله'), quotation(['قال'], 'سليم')]);
  expect(caretPlace(editor)).toEqual(['speaker', 'سليم']);
});
