// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { slashQuery } from '../../../../renderer/editor/menus/slash-query';
import { list, table } from './block-desk';
import {
  bodyOf,
  caretBehind,
  caretIn,
  caretPlace,
  check,
  paragraph,
  press,
  quotation,
  sheet,
  text,
  type,
} from './sheet-desk';

const offered = (editor: ReturnType<typeof sheet>) =>
  slashQuery(editor.state)?.choices.map(({ id }) => id) ?? null;

function typed(words: string): ReturnType<typeof sheet> {
  const editor = sheet();
  caretIn(editor, 'body');
  type(editor, words);
  return editor;
}

it('answers Arabic and English names, however they are spelt', () => {
  expect(offered(typed('/جدول'))).toEqual(['table']);
  expect(offered(typed('/الجدول'))).toEqual(['table']);
  expect(offered(typed('/مزيد'))).toEqual(['readMore']);
  expect(offered(typed('/table'))).toEqual(['table']);
  expect(offered(typed('/TABLE'))).toEqual(['table']);
  expect(offered(typed('/إقتباس'))).toEqual(expect.arrayContaining(['quotation', 'pullQuote']));
  expect(offered(typed('/اقتباس'))?.[0]).toBe('quotation');
  expect(offered(typed('/قائمه'))).toEqual(['bulletList', 'orderedList']);
  expect(offered(typed('/quote'))?.[0]).toBe('quotation');
});

it('puts in what Enter chooses, and leaves nothing of the slash behind', () => {
  const editor = typed('/جدول');
  press(editor, 'Enter');
  expect(bodyOf(editor)).toEqual([table(3, 3, ''), paragraph()]);
  expect(caretPlace(editor)).toEqual(['paragraph', '']);
  expect(editor.state.selection.$from.node(-1).type.name).toBe('tableHeader');
  check(editor);
});

it('turns the paragraph that it is typed in behind a space', () => {
  const editor = typed('خبر /عنوان');
  press(editor, 'ArrowDown');
  press(editor, 'ArrowUp');
  press(editor, 'Enter');
  expect(bodyOf(editor)).toEqual([
    { type: 'heading', attrs: { level: 2 }, content: [text('خبر ')] },
  ]);
});

it('leaves a slash that somebody means', () => {
  for (const words of ['١/٢', 'و/أو', '/ ثم', 'http://', '/لاشيءكهذا']) {
    const editor = typed(words);
    expect(offered(editor)).toBeNull();
    expect(bodyOf(editor)).toEqual([paragraph(words)]);
  }
  const escaped = typed('/');
  expect(offered(escaped)).toContain('table');
  press(escaped, 'Escape');
  expect(offered(escaped)).toBeNull();
  type(escaped, 'جدول');
  press(escaped, 'Enter');
  expect(bodyOf(escaped)).toEqual([paragraph('/جدول'), paragraph()]);
});

it('opens for a slash that is typed, not for one that is passed', () => {
  const editor = sheet([paragraph('قبل /جدول')]);
  caretBehind(editor, '/جد');
  expect(offered(editor)).toBeNull();
  const left = typed('/جد');
  caretIn(left, 'headline');
  expect(offered(left)).toBeNull();
  type(left, '/');
  expect(offered(left)).toBeNull();
});

it('takes the place of the list item that it was typed in', () => {
  const editor = sheet([list(['أول', ''])]);
  editor.commands.setTextSelection(editor.state.doc.resolve(0).end() - 1);
  caretBehind(editor, 'أول');
  press(editor, 'Enter');
  type(editor, '/فاصل');
  press(editor, 'Enter');
  expect(bodyOf(editor)).toEqual([list(['أول', '']), { type: 'divider' }, paragraph()]);
});

it('offers a quotation inside a quotation, and none of the kinds that it would break', () => {
  const editor = sheet([quotation(['قال', ''], 'سليم')]);
  caretBehind(editor, 'قال');
  press(editor, 'ArrowDown');
  editor.commands.setTextSelection(editor.state.selection.from + 2);
  type(editor, '/اقتباس');
  expect(offered(editor)).toEqual(['nestedQuotation', 'pullQuote']);
  press(editor, 'Enter');
  check(editor);
  const inner = quotation([''], '');
  expect(bodyOf(editor)).toEqual([
    {
      type: 'quotation',
      content: [paragraph('قال'), inner, { type: 'speaker', content: [text('سليم')] }],
    },
  ]);
});
