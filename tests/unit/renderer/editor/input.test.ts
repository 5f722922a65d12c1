// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { setHouse } from '../../../../renderer/editor/input/house';
import { convertNumerals } from '../../../../renderer/editor/input/numeral-edits';
import { rescueLayoutIn } from '../../../../renderer/editor/input/layout-rescue-edit';
import {
  bodyOf,
  caretBehind,
  caretIn,
  paragraph,
  press,
  quotation,
  sheet,
  text,
  type,
} from './sheet-desk';

const ltr = (words: string) => ({ ...paragraph(words), attrs: { dir: 'ltr' } });
const headline = (editor: ReturnType<typeof sheet>) => editor.state.doc.child(0).textContent;

it('types the quotation marks of the house, pairs alternating', () => {
  const editor = sheet();
  caretIn(editor, 'headline');
  type(editor, 'الوزير: "قال "نعم""');
  expect(headline(editor)).toBe('الوزير: «قال “نعم”»');
  setHouse(editor, { quotes: 'curly', digits: 'typed' });
  caretIn(editor, 'body');
  type(editor, 'قال: "نعم"');
  expect(bodyOf(editor)).toEqual([paragraph('قال: “نعم”')]);
});

it('types curly marks into English, and leaves apostrophes', () => {
  const editor = sheet([ltr('He')]);
  caretBehind(editor, 'He');
  type(editor, ' said "it\'s"');
  expect(bodyOf(editor)).toEqual([ltr("He said “it's”")]);
});

it('takes the other pair inside a quotation', () => {
  const editor = sheet([quotation(['رأى'], 'سليم')]);
  caretBehind(editor, 'رأى');
  type(editor, ' "الوطن"');
  expect(bodyOf(editor)).toEqual([quotation(['رأى “الوطن”'], 'سليم')]);
});

it('gives the typed mark back with Backspace right after', () => {
  const editor = sheet();
  caretIn(editor, 'headline');
  type(editor, 'قال "');
  press(editor, 'Backspace');
  expect(headline(editor)).toBe('قال "');
  type(editor, 'نعم');
  expect(headline(editor)).toBe('قال "نعم');
});

it('types the digits of the house, except where Latin letters are', () => {
  const editor = sheet();
  setHouse(editor, { quotes: 'guillemets', digits: 'arabic' });
  caretIn(editor, 'body');
  type(editor, 'عام 2026 وطائرة F-16 وهاتف +963');
  expect(bodyOf(editor)).toEqual([paragraph('عام ٢٠٢٦ وطائرة F-16 وهاتف +963')]);
  setHouse(editor, { quotes: 'guillemets', digits: 'latin' });
  type(editor, ' و٧ و۷');
  expect(bodyOf(editor)).toEqual([paragraph('عام ٢٠٢٦ وطائرة F-16 وهاتف +963 و7 و7')]);
});

it('begins a numbered list whatever digits the house types', () => {
  const editor = sheet();
  setHouse(editor, { quotes: 'guillemets', digits: 'arabic' });
  caretIn(editor, 'body');
  type(editor, '1. بند');
  expect(bodyOf(editor)).toMatchObject([{ type: 'orderedList', attrs: { start: 1 } }]);
});

it('turns the word before the caret into the other layout, and back letter for letter', () => {
  const editor = sheet([paragraph('قال hgsghl')]);
  caretBehind(editor, 'hgsghl');
  press(editor, 'l', { ctrlKey: true, shiftKey: true });
  expect(bodyOf(editor)).toEqual([paragraph('قال السلام')]);
  press(editor, '/', { code: 'KeyL', ctrlKey: true, shiftKey: true });
  expect(bodyOf(editor)).toEqual([paragraph('قال hgsghl')]);
  press(editor, 'z', { ctrlKey: true });
  expect(bodyOf(editor)).toEqual([paragraph('قال السلام')]);
});

it('turns what is selected, and keeps its bold', () => {
  const bold = { ...text('ugd;l'), marks: [{ type: 'bold' }] };
  const editor = sheet([{ type: 'paragraph', content: [text('hgsghl '), bold] }]);
  caretIn(editor, 'body');
  press(editor, 'a', { ctrlKey: true });
  rescueLayoutIn(editor);
  expect(bodyOf(editor)).toEqual([
    { type: 'paragraph', content: [text('السلام '), { ...bold, text: 'عليكم' }] },
  ]);
  const { from, to } = editor.state.selection;
  expect(editor.state.doc.textBetween(from, to)).toBe('السلام عليكم');
});

it('has nothing to turn where there are no letters', () => {
  const editor = sheet([paragraph('123')]);
  caretBehind(editor, '123');
  expect(rescueLayoutIn(editor)).toBe(false);
});

it('converts the numbers of the story as one change, and leaves addresses and English', () => {
  const before = [
    paragraph('في 2026 بلغ 1,234.5، راجع https://a.example/12 أو +963 11 123-4567'),
    ltr('In 2026'),
  ];
  const editor = sheet(before);
  caretIn(editor, 'headline');
  type(editor, 'عام 2026');
  expect(convertNumerals(editor, 'arabic', 'story')).toBe(3);
  expect(headline(editor)).toBe('عام ٢٠٢٦');
  expect(bodyOf(editor)).toEqual([
    paragraph('في ٢٠٢٦ بلغ ١٬٢٣٤٫٥، راجع https://a.example/12 أو +963 11 123-4567'),
    ltr('In 2026'),
  ]);
  press(editor, 'z', { ctrlKey: true });
  expect(bodyOf(editor)).toEqual(before);
  expect(convertNumerals(editor, 'latin', 'story')).toBe(0);
});

it('converts only what is selected', () => {
  const editor = sheet([paragraph('2025 و2026')]);
  caretBehind(editor, '2025');
  const { from } = editor.state.selection;
  editor.commands.setTextSelection({ from: from - 4, to: from });
  expect(convertNumerals(editor, 'arabic', 'selection')).toBe(1);
  expect(bodyOf(editor)).toEqual([paragraph('٢٠٢٥ و2026')]);
});

it('stores plain letters of what an input method composed', async () => {
  const editor = sheet([paragraph('قال')]);
  caretBehind(editor, 'قال');
  // As a composition comes in: past the rules that see single letters.
  editor.view.dispatch(editor.state.tr.insertText(' ﻻ\u200Fحق'));
  editor.view.dom.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await expect.poll(() => bodyOf(editor)).toEqual([paragraph('قال لاحق')]);
});
