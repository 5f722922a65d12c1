// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { turnInto } from '../../../../renderer/editor/blocks/turn-into';
import { list } from './block-desk';
import {
  bodyOf,
  caretBehind,
  caretPlace,
  check,
  heading,
  paragraph,
  press,
  quotation,
  sheet,
  text,
  type,
} from './sheet-desk';

const note = (words: string) => ({ type: 'editorNote', content: [text(words)] });
const pull = (words: string) => ({ type: 'pullQuote', content: [text(words)] });

it('never runs together with the prose around it', () => {
  const blocks = [paragraph('قبلها'), note('راجع الرقم'), paragraph('بعدها')];
  const editor = sheet(blocks);
  caretBehind(editor, 'قبلها');
  press(editor, 'Delete');
  caretBehind(editor, 'راجع الرقم');
  press(editor, 'Delete');
  editor.commands.setTextSelection(editor.state.doc.content.size);
  caretBehind(editor, 'ب');
  press(editor, 'Home');
  expect(bodyOf(editor)).toEqual(blocks);
  const start = editor.state.doc.resolve(placeOf(editor, 'بعدها'));
  editor.commands.setTextSelection(start.pos);
  press(editor, 'Backspace');
  expect(bodyOf(editor)).toEqual(blocks);
  expect(caretPlace(editor)).toEqual(['editorNote', 'راجع الرقم']);
});

function placeOf(editor: ReturnType<typeof sheet>, words: string): number {
  let place = 0;
  editor.state.doc.descendants((node, position) => {
    if (node.isText && node.text === words) place = position;
  });
  return place;
}

it('is left by Enter, and undone by Enter or Backspace while it is empty', () => {
  const editor = sheet([pull('عبارة')]);
  caretBehind(editor, 'عبارة');
  press(editor, 'Enter');
  type(editor, 'ثم');
  expect(bodyOf(editor)).toEqual([pull('عبارة'), paragraph('ثم')]);
  const empty = sheet([{ type: 'editorNote' }]);
  press(empty, 'Enter');
  caretBehind(editor, 'ثم');
  empty.commands.setTextSelection(placeOfNote(empty));
  press(empty, 'Enter', { shiftKey: true });
  expect(bodyOf(empty)).toEqual([paragraph()]);
});

function placeOfNote(editor: ReturnType<typeof sheet>): number {
  let place = 0;
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'editorNote') place = position + 1;
  });
  return place;
}

it('keeps every word of what it is made of', () => {
  const lines = {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'سطر', marks: [{ type: 'bold' }] },
      { type: 'hardBreak' },
      text('وآخر'),
    ],
  };
  const editor = sheet([lines]);
  caretBehind(editor, 'وآخر');
  turnInto(editor, 'pullQuote');
  check(editor);
  expect(bodyOf(editor)).toEqual([pull('سطر وآخر')]);
});

it('can become anything, and anything can become it', () => {
  const editor = sheet([quotation(['قال'], 'سليم')]);
  caretBehind(editor, 'قال');
  turnInto(editor, 'heading1');
  expect(bodyOf(editor)).toEqual([heading('قال'), paragraph('سليم')]);
  turnInto(editor, 'bulletList');
  expect(bodyOf(editor)).toEqual([list(['قال']), paragraph('سليم')]);
  turnInto(editor, 'editorNote');
  expect(bodyOf(editor)).toEqual([note('قال'), paragraph('سليم')]);
  turnInto(editor, 'quotation');
  expect(bodyOf(editor)).toEqual([quotation(['قال']), paragraph('سليم')]);
  turnInto(editor, 'paragraph');
  expect(bodyOf(editor)).toEqual([paragraph('قال'), paragraph('سليم')]);
  check(editor);
});
