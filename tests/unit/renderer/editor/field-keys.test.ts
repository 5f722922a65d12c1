// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { caretIn as goTo } from '../../../../renderer/editor/extensions/field-keys';
import {
  bodyOf,
  caretIn,
  caretPlace,
  check,
  paragraph,
  press,
  sheet,
  text,
  type,
} from './sheet-desk';

it('walks from the headline over the standfirst to the body with Enter', () => {
  const editor = sheet([paragraph('متن')]);
  caretIn(editor, 'headline');
  type(editor, 'عنوان');
  press(editor, 'Enter');
  expect(caretPlace(editor)).toEqual(['standfirst', '']);
  type(editor, 'مقدمة');
  press(editor, 'Enter', { shiftKey: true });
  expect(caretPlace(editor)).toEqual(['paragraph', '']);
  expect(editor.state.doc.child(0).textContent).toBe('عنوان');
  expect(editor.state.doc.child(1).textContent).toBe('مقدمة');
});

it('walks from the caption over the credit to the body', () => {
  const editor = sheet();
  const { schema } = editor;
  const fields = ['caption', 'credit', 'alt'].map((name) => schema.node(name));
  const lead = editor.state.doc.child(0).nodeSize + editor.state.doc.child(1).nodeSize + 1;
  editor.view.dispatch(editor.state.tr.insert(lead, schema.node('picture', null, fields)));
  goTo(editor, 'caption');
  type(editor, 'شرح');
  press(editor, 'Enter');
  type(editor, 'تصوير');
  press(editor, 'Enter');
  expect(caretPlace(editor)).toEqual(['paragraph', '']);
  expect(editor.state.doc.child(2).textContent).toBe('شرحتصوير');
});

it('stays whole when an empty field is emptied again', () => {
  const editor = sheet();
  const before = editor.getJSON();
  for (const field of ['headline', 'standfirst', 'body'])
    for (const key of ['Delete', 'Backspace']) {
      caretIn(editor, field);
      press(editor, key);
      press(editor, key, { ctrlKey: true });
      check(editor);
    }
  expect(editor.getJSON()).toEqual(before);
});

it('goes back to the headline from an empty standfirst', () => {
  const editor = sheet();
  caretIn(editor, 'headline');
  type(editor, 'عنوان');
  press(editor, 'Enter');
  press(editor, 'Backspace');
  expect(caretPlace(editor)).toEqual(['headline', 'عنوان']);
});

it('never pulls the body into the fields above or below it', () => {
  const editor = sheet([paragraph('متن')]);
  caretIn(editor, 'body');
  press(editor, 'Backspace');
  editor.commands.setTextSelection(editor.state.selection.$from.end());
  press(editor, 'Delete');
  expect(bodyOf(editor)).toEqual([paragraph('متن')]);
});

it('keeps marks out of the fields', () => {
  const editor = sheet();
  caretIn(editor, 'headline');
  type(editor, 'عنوان');
  press(editor, 'a', { ctrlKey: true });
  press(editor, 'b', { ctrlKey: true });
  expect(editor.getJSON().content[0]?.content).toEqual([text('عنوان')]);
});

it('stays in an empty line when Home or End is pressed', () => {
  const editor = sheet([paragraph('متن')]);
  caretIn(editor, 'standfirst');
  for (const key of ['End', 'Home']) {
    expect(press(editor, key)).toBe(true);
    expect(caretPlace(editor)).toEqual(['standfirst', '']);
  }
});
