// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { expect, it } from 'vitest';
import { caretIn, press, sheet, type } from './sheet-desk';

const hinted = (editor: Editor) =>
  Array.from(
    editor.view.dom.querySelectorAll<HTMLElement>('[data-empty]'),
    (element) => element.dataset['field'] ?? element.tagName,
  );

it('hints at every empty part, and goes on hinting at the neighbours of the one that is typed into', () => {
  const editor = sheet();
  expect(hinted(editor)).toEqual(['headline', 'standfirst', 'P']);
  caretIn(editor, 'headline');
  type(editor, 'عنوان');
  expect(hinted(editor)).toEqual(['standfirst', 'P']);
  caretIn(editor, 'standfirst');
  type(editor, 'م');
  expect(hinted(editor)).toEqual(['P']);
  press(editor, 'z', { ctrlKey: true });
  press(editor, 'z', { ctrlKey: true });
  expect(hinted(editor)).toEqual(['headline', 'standfirst', 'P']);
});

it('hints at no paragraph among others', () => {
  const editor = sheet();
  caretIn(editor, 'body');
  press(editor, 'Enter');
  expect(hinted(editor)).toEqual(['headline', 'standfirst']);
});
