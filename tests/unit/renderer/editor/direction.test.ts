// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { expect, it } from 'vitest';
import { directionAt, toggleDirection } from '../../../../renderer/editor/direction/direct-blocks';
import { isolateRuns } from '../../../../shared/article/publish/isolate-runs';
import {
  bodyOf,
  caretBehind,
  caretIn,
  check,
  heading,
  paragraph,
  press,
  quotation,
  sheet,
  type,
} from './sheet-desk';

const ltr = (words: string) => ({ ...paragraph(words), attrs: { dir: 'ltr' } });

/** What the sheet isolates, as it is drawn. */
const isolated = (editor: Editor) =>
  Array.from(editor.view.dom.querySelectorAll('bdi'), (run) => [run.dir, run.textContent]);

it('turns a paragraph around and back', () => {
  const editor = sheet([paragraph('Hello'), paragraph('نص')]);
  caretBehind(editor, 'Hello');
  press(editor, 'x', { ctrlKey: true, shiftKey: true });
  expect(bodyOf(editor)).toEqual([ltr('Hello'), paragraph('نص')]);
  expect(directionAt(editor.state)).toBe('ltr');
  press(editor, 'ْ', { code: 'KeyX', ctrlKey: true, shiftKey: true });
  expect(bodyOf(editor)).toEqual([paragraph('Hello'), paragraph('نص')]);
  press(editor, 'z', { ctrlKey: true });
  expect(bodyOf(editor)).toEqual([ltr('Hello'), paragraph('نص')]);
});

it('turns every selected block, also when some are turned already', () => {
  const editor = sheet([ltr('One'), heading('Two'), quotation(['Three'], 'سليم')]);
  caretIn(editor, 'body');
  press(editor, 'a', { ctrlKey: true });
  toggleDirection(editor);
  expect(bodyOf(editor)).toMatchObject([
    { attrs: { dir: 'ltr' } },
    { attrs: { dir: 'ltr', level: 2 } },
    { content: [{ attrs: { dir: 'ltr' } }, { type: 'speaker' }] },
  ]);
  check(editor);
  toggleDirection(editor);
  expect(bodyOf(editor)[0]).toEqual(paragraph('One'));
});

it('has no direction of its own in a field', () => {
  const editor = sheet();
  caretIn(editor, 'headline');
  expect(directionAt(editor.state)).toBeNull();
  expect(toggleDirection(editor)).toBe(false);
});

it('goes on from left to right after Enter', () => {
  const editor = sheet([ltr('One')]);
  caretBehind(editor, 'One');
  press(editor, 'Enter');
  type(editor, 'Two');
  expect(bodyOf(editor)).toEqual([ltr('One'), ltr('Two')]);
});

it('isolates runs while they are typed, in prose and in fields, and stores nothing of it', () => {
  const editor = sheet();
  caretIn(editor, 'headline');
  type(editor, 'كتب @user_1 أمس');
  caretIn(editor, 'body');
  type(editor, 'الهاتف +963 11 123-4567 وشركة DeltaFlow.');
  expect(isolated(editor)).toEqual([
    ['', '@user_1'],
    ['ltr', '+963 11 123-4567'],
    ['', 'DeltaFlow'],
  ]);
  expect(bodyOf(editor)).toEqual([paragraph('الهاتف +963 11 123-4567 وشركة DeltaFlow.')]);
});

it('isolates as the page does, with bold inside', () => {
  const editor = sheet([paragraph('على NATO وشبكة 5G')]);
  caretBehind(editor, 'على NA');
  const { from } = editor.state.selection;
  editor.view.dispatch(editor.state.tr.addMark(from, from + 2, editor.schema.mark('bold')));
  expect(isolated(editor).map(([, run]) => run)).toEqual(['NA', 'TO', '5G']);
  const page = ['على NA', 'TO', ' وشبكة 5G'].map((text) => isolateRuns(text).toString());
  expect(page.join('').match(/<bdi>/g)).toHaveLength(3);
});

it('isolates Arabic in a paragraph that runs left to right', () => {
  const editor = sheet([ltr('He said نعم يا سيدي and left')]);
  expect(isolated(editor)).toEqual([['', 'نعم يا سيدي']]);
  caretBehind(editor, 'He');
  toggleDirection(editor);
  expect(isolated(editor)).toEqual([
    ['', 'He said'],
    ['', 'and left'],
  ]);
});

it('keeps what is isolated right through splits, joins, deletions and undo', () => {
  const editor = sheet([paragraph('شركة DeltaFlow وحلف NATO'), paragraph('لغة C++')]);
  caretBehind(editor, 'DeltaFlow');
  press(editor, 'Enter');
  expect(isolated(editor).map(([, run]) => run)).toEqual(['DeltaFlow', 'NATO', 'C++']);
  press(editor, 'z', { ctrlKey: true });
  expect(isolated(editor).map(([, run]) => run)).toEqual(['DeltaFlow', 'NATO', 'C++']);
  caretBehind(editor, 'Delta');
  type(editor, 'س');
  expect(isolated(editor).map(([, run]) => run)).toEqual(['Delta', 'NATO', 'C++']);
});
