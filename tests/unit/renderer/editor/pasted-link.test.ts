// @vitest-environment happy-dom
import { NodeSelection } from '@tiptap/pm/state';
import { Slice } from '@tiptap/pm/model';
import { expect, it } from 'vitest';
import { cardAddress } from '../../../../renderer/editor/blocks/embed-edits';
import { offeredLink, takeCard } from '../../../../renderer/editor/blocks/pasted-link';
import { bodyOf, caretBehind, caretIn, check, paragraph, press, sheet, type } from './sheet-desk';

const address = 'https://www.example.org/video/12';
const card = { type: 'embed', attrs: { url: address, title: '' } };

function pasteInto(editor: ReturnType<typeof sheet>, text: string): boolean {
  const clipboardData = { getData: (kind: string) => (kind === 'text/plain' ? text : '') };
  const event = Object.assign(new Event('paste'), { clipboardData }) as unknown as ClipboardEvent; // happy-dom's own has no data
  return (
    editor.view.someProp('handlePaste', (handle) => handle(editor.view, event, Slice.empty)) ===
    true
  );
}

it('is a link at once, and a card when somebody says so', () => {
  const editor = sheet();
  caretIn(editor, 'body');
  pasteInto(editor, address);
  expect(editor.state.doc.textContent).toContain(address);
  expect(offeredLink(editor.state)).not.toBeNull();
  takeCard(editor.view);
  check(editor);
  expect(bodyOf(editor)).toEqual([card, paragraph()]);
});

it('stays a link for whoever types on or presses Escape', () => {
  const editor = sheet();
  caretIn(editor, 'body');
  pasteInto(editor, address);
  type(editor, ' ثم');
  expect(offeredLink(editor.state)).toBeNull();
  const other = sheet();
  caretIn(other, 'body');
  pasteInto(other, address);
  press(other, 'Escape');
  expect(offeredLink(other.state)).toBeNull();
});

it('is nothing of its own among words', () => {
  const editor = sheet([paragraph('قبل')]);
  caretBehind(editor, 'قبل');
  pasteInto(editor, address);
  expect(offeredLink(editor.state)).toBeNull();
});

it('makes cards of web pages only', () => {
  expect(cardAddress('example.org/a')).toBe('https://example.org/a');
  expect(cardAddress(' http://example.org ')).toBe('http://example.org');
  for (const refused of [
    'ftp://example.org',
    'mailto:a@example.org',
    'javascript:alert(1)',
    'كلمة',
    'a b.org',
    '',
  ])
    expect(cardAddress(refused)).toBeNull();
});

it('is not typed over, and words before and behind it begin paragraphs', () => {
  const editor = sheet([card]);
  const place = editor.state.doc.content.size;
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'embed') editor.commands.setNodeSelection(position);
    return position < place;
  });
  press(editor, 'ArrowUp');
  type(editor, 'ﻻ فوق');
  expect(bodyOf(editor)).toEqual([paragraph('لا فوق'), card]);
  press(editor, 'ArrowDown');
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'embed') editor.commands.setNodeSelection(position);
    return true;
  });
  expect(editor.state.selection).toBeInstanceOf(NodeSelection);
  type(editor, 'تحت');
  expect(bodyOf(editor)).toEqual([paragraph('لا فوق'), card, paragraph('تحت')]);
});

it('leaves a line to write in when everything else is deleted', () => {
  const editor = sheet([card, paragraph('بعده')]);
  caretBehind(editor, 'بعده');
  const { $from } = editor.state.selection;
  editor.view.dispatch(editor.state.tr.delete($from.before(), $from.after()));
  expect(bodyOf(editor)).toEqual([card, paragraph()]);
  press(editor, 'z', { ctrlKey: true });
  expect(bodyOf(editor)).toEqual([card, paragraph('بعده')]);
});
