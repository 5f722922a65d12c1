// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readNumber } from '../../../../renderer/editor/extensions/list-rules';
import { bodyOf, caretIn, paragraph, press, sheet, text, type } from './sheet-desk';

const arabicKeys = [
  { key: 'لا', code: 'KeyB' },
  { key: 'ﻻ', code: 'KeyB' },
  { key: 'Unidentified', code: 'KeyB' },
  { key: 'b', code: 'KeyB' },
];

it.each(arabicKeys)('makes bold with the key that is B elsewhere ($key)', ({ key, code }) => {
  const editor = sheet([paragraph('نص')]);
  caretIn(editor, 'body');
  press(editor, 'a', { ctrlKey: true });
  expect(press(editor, key, { code, ctrlKey: true })).toBe(true);
  expect(bodyOf(editor)).toEqual([
    { type: 'paragraph', content: [{ ...text('نص'), marks: [{ type: 'bold' }] }] },
  ]);
});

it('undoes and redoes with the keys that are Z elsewhere', () => {
  const editor = sheet();
  caretIn(editor, 'body');
  type(editor, 'نص');
  press(editor, 'ئ', { code: 'KeyZ', ctrlKey: true });
  expect(bodyOf(editor)).toEqual([paragraph()]);
  press(editor, '~', { code: 'KeyZ', ctrlKey: true, shiftKey: true });
  expect(bodyOf(editor)).toEqual([paragraph('نص')]);
  press(editor, 'ئ', { code: 'KeyZ', ctrlKey: true, shiftKey: true });
  expect(bodyOf(editor)).toEqual([paragraph('نص')]);
});

it('leaves AltGr to the letters it types', () => {
  const editor = sheet([paragraph('نص')]);
  caretIn(editor, 'body');
  press(editor, 'a', { ctrlKey: true });
  press(editor, 'لا', { code: 'KeyB', ctrlKey: true, altKey: true });
  expect(bodyOf(editor)).toEqual([paragraph('نص')]);
});

it('stores plain letters for the ligature that a Linux key types', () => {
  const editor = sheet();
  caretIn(editor, 'body');
  type(editor, 'ﻻحق ﻷن ﷺ');
  expect(bodyOf(editor)).toEqual([paragraph('لاحق لأن ﷺ')]);
});

it.each(['1. ', '1) ', '١. ', '١) ', '۱. ', '1- '])('begins a numbered list at "%s"', (start) => {
  const editor = sheet();
  caretIn(editor, 'body');
  type(editor, `${start}بند`);
  expect(bodyOf(editor)).toMatchObject([{ type: 'orderedList', attrs: { start: 1 } }]);
});

it('begins a numbered list where its number says', () => {
  const editor = sheet();
  caretIn(editor, 'body');
  type(editor, '٣. بند');
  expect(bodyOf(editor)).toMatchObject([{ type: 'orderedList', attrs: { start: 3 } }]);
});

it('begins a list at a dash, and leaves years alone', () => {
  const list = sheet();
  caretIn(list, 'body');
  type(list, '- بند');
  expect(bodyOf(list)).toMatchObject([{ type: 'bulletList' }]);
  const year = sheet();
  caretIn(year, 'body');
  type(year, '2026. عام');
  expect(bodyOf(year)).toMatchObject([{ type: 'paragraph' }]);
});

it('has no lists in a field', () => {
  const editor = sheet();
  caretIn(editor, 'headline');
  type(editor, '1. عنوان - آخر');
  expect(editor.state.doc.child(0).textContent).toBe('1. عنوان - آخر');
});

it('reads numbers of all three digit families', () => {
  expect(['12', '١٢', '۱۲'].map(readNumber)).toEqual([12, 12, 12]);
});
