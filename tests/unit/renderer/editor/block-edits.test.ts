// @vitest-environment happy-dom
// Brings the types of undo and redo.
import type {} from '@tiptap/starter-kit';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  blockAt,
  deleteBlocks,
  duplicateBlocks,
  moveBlocks,
  moveBlocksTo,
  selectedBlocks,
} from '../../../../renderer/editor/blocks/block-edits';
import { partNamed } from '../../../../renderer/editor/extensions/sheet-part';
import { list, table } from './block-desk';
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
} from './sheet-desk';

type Sheet = ReturnType<typeof sheet>;

const up = (editor: Sheet) => press(editor, 'ArrowUp', { altKey: true });
const down = (editor: Sheet) => press(editor, 'ArrowDown', { altKey: true });

it('moves the block with the caret, which stays where it was in the text', () => {
  const editor = sheet([paragraph('أولى'), heading('ثانية'), paragraph('ثالثة')]);
  caretBehind(editor, 'ثان');
  up(editor);
  expect(bodyOf(editor)).toEqual([heading('ثانية'), paragraph('أولى'), paragraph('ثالثة')]);
  expect(caretPlace(editor)).toEqual(['heading', 'ثان']);
  down(editor);
  down(editor);
  expect(bodyOf(editor)).toEqual([paragraph('أولى'), paragraph('ثالثة'), heading('ثانية')]);
  expect(down(editor)).toBe(true);
  check(editor);
});

it('moves everything that is selected, in one change', () => {
  const editor = sheet(['أ', 'ب', 'ج', 'د'].map((word) => paragraph(word)));
  const body = partNamed(editor.state.doc, 'body')?.from ?? 0;
  editor.commands.setTextSelection({ from: body + 4, to: body + 8 });
  up(editor);
  expect(bodyOf(editor)).toEqual(['ب', 'ج', 'أ', 'د'].map((word) => paragraph(word)));
  press(editor, 'z', { ctrlKey: true });
  expect(bodyOf(editor)).toEqual(['أ', 'ب', 'ج', 'د'].map((word) => paragraph(word)));
});

it('moves an item in its list, and never out of it', () => {
  const editor = sheet([paragraph('مدخل'), list(['أول', 'ثان'])]);
  caretBehind(editor, 'ثا');
  up(editor);
  up(editor);
  expect(bodyOf(editor)).toEqual([paragraph('مدخل'), list(['ثان', 'أول'])]);
});

it('moves a quotation and a table whole', () => {
  const editor = sheet([paragraph('قبل'), quotation(['قال'], 'سليم'), table(2, 2)]);
  caretBehind(editor, 'سل');
  down(editor);
  expect(bodyOf(editor)).toEqual([paragraph('قبل'), table(2, 2), quotation(['قال'], 'سليم')]);
  expect(caretPlace(editor)).toEqual(['speaker', 'سل']);
});

it('leaves fields alone', () => {
  const editor = sheet([paragraph('أ'), paragraph('ب')]);
  editor.commands.setTextSelection(1);
  expect(up(editor)).toBe(false);
  expect(bodyOf(editor)).toEqual([paragraph('أ'), paragraph('ب')]);
});

it('leaves a paragraph where everything was deleted', () => {
  const editor = sheet([{ type: 'divider' }]);
  const body = partNamed(editor.state.doc, 'body')?.from ?? 0;
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, body)));
  const blocks = selectedBlocks(editor.state);
  if (blocks !== null) editor.view.dispatch(deleteBlocks(editor.state.tr, blocks));
  expect(bodyOf(editor)).toEqual([paragraph()]);
  expect(caretPlace(editor)).toEqual(['paragraph', '']);
});

const act = fc.record({
  kind: fc.constantFrom('up', 'down', 'to', 'twice', 'delete', 'undo', 'redo'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

const wordsOf = (editor: Sheet): readonly string[] =>
  editor
    .getText({ blockSeparator: '\n' })
    .split('\n')
    .filter((line) => line !== '')
    .sort();

/** The words that must be there afterwards. */
function perform(editor: Sheet, { kind, at, to }: Act): readonly string[] {
  const before = wordsOf(editor);
  const part = partNamed(editor.state.doc, 'body');
  if (part === null) throw new Error('no body');
  const places: number[] = [];
  editor.state.doc.nodesBetween(part.from, part.to, (_node, position, parent) => {
    if (parent?.type.name === 'body') places.push(position);
    return parent?.type.name !== 'body';
  });
  const place = places[Math.floor(at * places.length)] ?? places[0] ?? 0;
  const blocks = blockAt(editor.state.doc, place);
  if (blocks === null) throw new Error('no block');
  const words: string[] = [];
  editor.state.doc.nodesBetween(blocks.start, blocks.end, (node) => {
    if (node.isTextblock && node.textContent !== '') words.push(node.textContent);
  });
  const { tr } = editor.state;
  const target = [...places, part.to][Math.floor(to * (places.length + 1))] ?? part.to;
  if (kind === 'undo' || kind === 'redo') {
    if (kind === 'undo') editor.commands.undo();
    else editor.commands.redo();
    return wordsOf(editor);
  }
  const done = {
    up: () => moveBlocks(tr, blocks, -1),
    down: () => moveBlocks(tr, blocks, 1),
    to: () => moveBlocksTo(tr, blocks, target),
    twice: () => duplicateBlocks(tr, blocks),
    delete: () => deleteBlocks(tr, blocks),
  }[kind]();
  if (done !== null) editor.view.dispatch(done);
  if (kind === 'twice') return [...before, ...words].sort();
  if (kind !== 'delete') return before;
  const left = [...before];
  for (const word of words) left.splice(left.indexOf(word), 1);
  return left;
}

it('loses no word and breaks no story, whatever is moved, copied, deleted and undone', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const editor = sheet([
        paragraph('أولى'),
        { type: 'divider' },
        quotation(['قال', 'وزاد'], 'سليم'),
        table(2, 3),
        list(['أ', 'ب']),
        heading('عنوان'),
      ]);
      const first = editor.getJSON();
      for (const one of acts) {
        const expected = perform(editor, one);
        expect(wordsOf(editor)).toEqual(expected);
        editor.state.doc.check();
        const { $from } = editor.state.selection;
        expect($from.parent.inlineContent || editor.state.selection instanceof NodeSelection).toBe(
          true,
        );
      }
      while (editor.can().undo()) editor.commands.undo();
      expect(editor.getJSON()).toEqual(first);
      expect(editor.state.selection).toBeInstanceOf(TextSelection);
      editor.destroy();
    }),
    { numRuns: 100 },
  );
}, 60_000);
