// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type {} from '../../../../renderer/editor/extensions/quotation-keys';
import {
  bodyOf,
  caretBehind,
  caretPlace,
  check,
  paragraph,
  press,
  quotation,
  sheet,
  text,
  type,
} from './sheet-desk';

const speaker = (name: string) => ({ type: 'speaker', content: [text(name)] });
const nested = {
  type: 'quotation',
  content: [
    paragraph('قال'),
    quotation(['نقل عنها'], 'ليلى'),
    paragraph('ثم زاد'),
    speaker('سليم'),
  ],
};

it('is begun with a sign and left through its own speaker, into the words around it', () => {
  const editor = sheet([quotation(['قال'], 'سليم')]);
  caretBehind(editor, 'قال');
  press(editor, 'Enter');
  type(editor, '> نقل عنها');
  press(editor, 'Enter');
  press(editor, 'Enter');
  expect(caretPlace(editor)).toEqual(['speaker', '']);
  type(editor, 'ليلى');
  press(editor, 'Enter');
  type(editor, 'ثم زاد');
  expect(bodyOf(editor)).toEqual([nested]);
  press(editor, 'Enter');
  press(editor, 'Enter');
  expect(caretPlace(editor)).toEqual(['speaker', 'سليم']);
  check(editor);
});

it('is begun empty below the first words of the outer one', () => {
  const editor = sheet([quotation(['قال'], 'سليم')]);
  caretBehind(editor, 'قال');
  editor.commands.quoteInside();
  type(editor, 'نقل');
  expect(bodyOf(editor)).toEqual([
    { type: 'quotation', content: [paragraph('قال'), quotation(['نقل']), speaker('سليم')] },
  ]);
});

it('is given back to the quotation around it, its speaker too', () => {
  const editor = sheet([nested]);
  caretBehind(editor, 'نقل عنها');
  editor.commands.setTextSelection(editor.state.selection.$from.start());
  press(editor, 'Backspace');
  check(editor);
  const lines = ['قال', 'نقل عنها', 'ليلى', 'ثم زاد'];
  expect(bodyOf(editor)).toEqual([quotation(lines, 'سليم')]);
});

it('takes in nothing that comes after it', () => {
  const editor = sheet([nested]);
  caretBehind(editor, 'ثم زاد');
  editor.commands.setTextSelection(editor.state.selection.$from.start());
  press(editor, 'Backspace');
  expect(caretPlace(editor)).toEqual(['speaker', 'ليلى']);
  press(editor, 'Delete');
  caretBehind(editor, 'قال');
  press(editor, 'Delete');
  expect(bodyOf(editor)).toEqual([nested]);
});

it('is no child of anything but a quotation', () => {
  const editor = sheet([paragraph('قال')]);
  caretBehind(editor, 'قال');
  expect(editor.commands.quoteInside()).toBe(false);
  expect(bodyOf(editor)).toEqual([paragraph('قال')]);
});
