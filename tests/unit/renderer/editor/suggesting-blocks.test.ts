// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
// Brings the types of the table's commands.
import type {} from '@tiptap/extension-table';
import type { Transaction } from '@tiptap/pm/state';
import { afterEach, expect, it } from 'vitest';
import {
  blockAt,
  deleteBlocks,
  duplicateBlocks,
  moveBlocksTo,
} from '../../../../renderer/editor/blocks/block-edits';
import { replaceMatches } from '../../../../renderer/editor/find/replace-matches';
import { setSuggester, setSuggesting } from '../../../../renderer/editor/suggest/suggesting';
import { acceptedNode, rejectedNode } from '../../../../shared/article/decided-document';
import { openSuggestions } from '../../../../shared/article/suggestions';
import type { ProfileId } from '../../../../shared/ids';
import { list, table } from './block-desk';
import { caretBehind, check, heading, paragraph, sheet } from './sheet-desk';

const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

const blocks = () => [
  paragraph('أولى'),
  table(2, 2),
  { type: 'divider' },
  list(['أول', 'ثان']),
  heading('عنوان'),
  paragraph('أولى وآخرة'),
];

function story(isSuggesting: boolean): Editor {
  const editor = sheet(blocks());
  open.push(editor);
  setSuggester(editor, 'nadir' as ProfileId); // of the test's own
  setSuggesting(editor, isSuggesting);
  return editor;
}

/** Right before the child of the body with this number. */
function place(editor: Editor, index: number): number {
  const { doc } = editor.state;
  let at = doc.children.slice(0, 3).reduce((sum, part) => sum + part.nodeSize, 0) + 1;
  for (const block of doc.child(3).children.slice(0, index)) at += block.nodeSize;
  return at;
}

function block(editor: Editor, index: number) {
  const found = blockAt(editor.state.doc, place(editor, index));
  if (found === null) throw new Error(`No block ${index}`);
  return found;
}

type Deed = readonly [string, (editor: Editor) => unknown];

const inTable = (deed: (editor: Editor) => unknown) => (editor: Editor) => {
  caretBehind(editor, 'خانة11');
  deed(editor);
};

function edit(editor: Editor, change: (tr: Transaction) => Transaction | null): void {
  const tr = change(editor.state.tr);
  if (tr !== null) editor.view.dispatch(tr);
}

const picture = {
  type: 'picture',
  content: [{ type: 'caption' }, { type: 'credit' }, { type: 'alt' }],
};

const deeds: readonly Deed[] = [
  ['a new row', inTable((editor) => editor.commands.addRowAfter())],
  ['a new column', inTable((editor) => editor.commands.addColumnBefore())],
  ['a row less', inTable((editor) => editor.commands.deleteRow())],
  ['a column less', inTable((editor) => editor.commands.deleteColumn())],
  ['a table less', inTable((editor) => editor.commands.deleteTable())],
  ['a block less', (editor) => edit(editor, (tr) => deleteBlocks(tr, block(editor, 2)))],
  ['a list less', (editor) => edit(editor, (tr) => deleteBlocks(tr, block(editor, 3)))],
  ['a block twice', (editor) => edit(editor, (tr) => duplicateBlocks(tr, block(editor, 3)))],
  [
    'a table moved up',
    (editor) => edit(editor, (tr) => moveBlocksTo(tr, block(editor, 1), place(editor, 0))),
  ],
  [
    'a heading moved up',
    (editor) => edit(editor, (tr) => moveBlocksTo(tr, block(editor, 4), place(editor, 2))),
  ],
  [
    'a paragraph moved down',
    (editor) => edit(editor, (tr) => moveBlocksTo(tr, block(editor, 0), place(editor, 5))),
  ],
  ['a new picture', (editor) => editor.commands.insertContentAt(place(editor, 2), picture)],
  [
    'a picture and a gallery',
    (editor) =>
      editor.commands.insertContentAt(place(editor, 5), [
        picture,
        { type: 'gallery', content: [picture, picture] },
      ]),
  ],
];

it.each(deeds)('suggests %s', (_name, deed) => {
  const [direct, suggested] = [story(false), story(true)];
  const before = suggested.state.doc;
  deed(direct);
  deed(suggested);
  check(suggested);
  expect(openSuggestions(suggested.state.doc)).toHaveLength(1);
  expect(acceptedNode(suggested.state.doc).toJSON()).toEqual(direct.getJSON());
  expect(rejectedNode(suggested.state.doc).toJSON()).toEqual(before.toJSON());
});

it('suggests each replaced word by itself', () => {
  const editor = story(true);
  const matches = [0, 5].map((index) => ({
    from: place(editor, index) + 1,
    to: place(editor, index) + 5,
  }));
  editor.view.dispatch(replaceMatches(editor.state.tr, matches, 'الأولى'));
  expect(openSuggestions(editor.state.doc)).toHaveLength(2);
  expect(acceptedNode(editor.state.doc).child(3).lastChild?.textContent).toBe('الأولى وآخرة');
});
