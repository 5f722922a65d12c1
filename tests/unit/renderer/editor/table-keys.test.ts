// @vitest-environment happy-dom
import { GapCursor } from '@tiptap/pm/gapcursor';
import { CellSelection } from '@tiptap/pm/tables';
import { expect, it } from 'vitest';
import { focusEnd } from '../../../../renderer/editor/focus-part';
import { columnEdits, rowEdits, tableEdits } from '../../../../renderer/editor/menus/table-edits';
import { table } from './block-desk';
import {
  bodyOf,
  caretBehind,
  caretIn,
  caretPlace,
  check,
  paragraph,
  press,
  sheet,
  type,
} from './sheet-desk';

type Sheet = ReturnType<typeof sheet>;

const edits = [...rowEdits, ...columnEdits, ...tableEdits].filter((edit) => edit !== 'line');

function edit(editor: Sheet, id: string): void {
  edits.find((one) => one.id === id)?.run(editor);
  check(editor);
}

function shapeOf(editor: Sheet): readonly (readonly string[])[] {
  const [found] = bodyOf(editor) as { content: { content: { type: string }[] }[] }[];
  return (found?.content ?? []).map((row) => row.content.map(({ type: name }) => name));
}

it('walks its cells with Tab, and grows a row behind the last', () => {
  const editor = sheet([table(2, 2)]);
  caretBehind(editor, 'خانة00');
  press(editor, 'Tab');
  type(editor, 'ثانية');
  press(editor, 'Tab', { shiftKey: true });
  press(editor, 'Tab');
  press(editor, 'Tab');
  press(editor, 'Tab');
  expect(caretPlace(editor)[0]).toBe('paragraph');
  press(editor, 'Tab');
  expect(shapeOf(editor)).toHaveLength(3);
  check(editor);
});

it('takes left for onwards, as its lines are read', () => {
  const editor = sheet([table(2, 2)]);
  caretBehind(editor, 'خانة00');
  press(editor, 'ArrowLeft');
  expect(editor.state.selection.$from.parent.textContent).toBe('خانة01');
  expect(editor.state.selection.$from.parentOffset).toBe(0);
  press(editor, 'ArrowRight');
  expect(caretPlace(editor)).toEqual(['paragraph', 'خانة00']);
  press(editor, 'ArrowDown');
  expect(editor.state.selection.$from.parent.textContent).toBe('خانة10');
  caretBehind(editor, 'خانة01');
  press(editor, 'ArrowLeft');
  expect(editor.state.selection.$from.parent.textContent).toBe('خانة10');
});

it('selects cells with Shift, merges and splits them', () => {
  const editor = sheet([table(2, 2)]);
  caretBehind(editor, 'خانة10');
  press(editor, 'ArrowLeft', { shiftKey: true });
  expect(editor.state.selection).toBeInstanceOf(CellSelection);
  edit(editor, 'mergeCells');
  expect(shapeOf(editor)).toEqual([['tableHeader', 'tableHeader'], ['tableCell']]);
  edit(editor, 'splitCell');
  expect(shapeOf(editor)).toEqual([
    ['tableHeader', 'tableHeader'],
    ['tableCell', 'tableCell'],
  ]);
});

it('gains and loses rows and columns, and goes with the last of them', () => {
  const editor = sheet([table(1, 1), paragraph('بعده')]);
  caretBehind(editor, 'خانة00');
  edit(editor, 'headerRow');
  edit(editor, 'rowAfter');
  edit(editor, 'columnBefore');
  edit(editor, 'columnAfter');
  expect(shapeOf(editor).map((row) => row.length)).toEqual([3, 3]);
  edit(editor, 'deleteRow');
  edit(editor, 'deleteColumn');
  edit(editor, 'deleteColumn');
  edit(editor, 'deleteColumn');
  expect(bodyOf(editor)).toEqual([paragraph('بعده')]);
});

it('stays whole when Backspace is held in an empty cell', () => {
  const editor = sheet([paragraph('قبله'), table(2, 2, ''), paragraph('بعده')]);
  const before = bodyOf(editor);
  caretBehind(editor, 'قبله');
  press(editor, 'ArrowDown');
  const cell = editor.state.selection.$from;
  editor.commands.setTextSelection(cell.pos);
  for (let time = 0; time < 5; time += 1) {
    editor.commands.setTextSelection(before.length === 3 ? insideTable(editor) : 0);
    press(editor, 'Backspace');
    press(editor, 'Delete');
  }
  expect(bodyOf(editor)).toEqual(before);
});

function insideTable(editor: Sheet): number {
  let place = 0;
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'tableHeader' && place === 0) place = position + 2;
  });
  return place;
}

it('has a place for the caret above and below when nothing else stands there', () => {
  const editor = sheet([table(1, 2)]);
  caretBehind(editor, 'خانة00');
  press(editor, 'ArrowUp');
  expect(editor.state.selection).toBeInstanceOf(GapCursor);
  press(editor, 'Enter');
  check(editor);
  expect(bodyOf(editor)).toEqual([paragraph(), table(1, 2)]);
  caretBehind(editor, 'خانة01');
  press(editor, 'ArrowDown');
  expect(editor.state.selection).toBeInstanceOf(GapCursor);
  press(editor, 'Enter');
  expect(bodyOf(editor)).toEqual([paragraph(), table(1, 2), paragraph()]);
});

it('is left forwards into the place behind it', () => {
  const editor = sheet([table(1, 1)]);
  caretBehind(editor, 'خانة00');
  press(editor, 'ArrowLeft');
  expect(editor.state.selection).toBeInstanceOf(GapCursor);
  press(editor, 'ArrowRight');
  expect(caretPlace(editor)).toEqual(['paragraph', 'خانة00']);
});

it('lets a click below the story write behind a divider', () => {
  const editor = sheet([{ type: 'divider' }]);
  focusEnd(editor);
  expect(editor.state.selection).toBeInstanceOf(GapCursor);
  type(editor, 'تتمة');
  check(editor);
  expect(bodyOf(editor)).toEqual([{ type: 'divider' }, paragraph('تتمة')]);
});

it('has no such place between fields', () => {
  const editor = sheet();
  caretIn(editor, 'headline');
  press(editor, 'ArrowUp');
  press(editor, 'ArrowRight');
  expect(caretPlace(editor)).toEqual(['headline', '']);
});
