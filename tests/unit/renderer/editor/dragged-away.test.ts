// @vitest-environment happy-dom
import { TextSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { bodyOf, heading, paragraph, press, sheet } from './sheet-desk';

/** Where words begin in the document. */
function placeOf({ state }: ReturnType<typeof sheet>, words: string): number {
  let place = -1;
  state.doc.descendants((node, position) => {
    const found = node.isText ? (node.text ?? '').indexOf(words) : -1;
    if (found >= 0) place = position + found;
  });
  return place;
}

/** As ProseMirror moves what is dragged within one sheet. */
function drag(editor: ReturnType<typeof sheet>, words: string, to: number): void {
  const from = placeOf(editor, words);
  const { doc } = editor.state;
  const chosen = TextSelection.create(doc, from, from + words.length);
  editor.view.dispatch(editor.state.tr.setSelection(chosen));
  const { tr } = editor.state;
  const slice = chosen.content();
  tr.deleteSelection();
  const at = tr.mapping.map(to);
  editor.view.dispatch(tr.replaceRange(at, at, slice).setMeta('uiEvent', 'drop'));
}

it('leaves no empty heading where all its words were dragged away', () => {
  const editor = sheet([heading('من أطفأ المنارات'), paragraph('أولى'), paragraph('ثانية')]);
  drag(editor, 'من أطفأ المنارات', placeOf(editor, 'ثانية') - 1);
  expect(bodyOf(editor)).toEqual([
    paragraph('أولى'),
    heading('من أطفأ المنارات'),
    paragraph('ثانية'),
  ]);
  press(editor, 'z', { ctrlKey: true });
  expect(bodyOf(editor)[0]).toEqual(heading('من أطفأ المنارات'));
});

it('keeps a block of which some words stayed', () => {
  const editor = sheet([heading('من أطفأ المنارات'), paragraph('أولى تُذكر')]);
  drag(editor, 'المنارات', placeOf(editor, 'تُذكر'));
  expect(bodyOf(editor)).toEqual([heading('من أطفأ '), paragraph('أولى المناراتتُذكر')]);
});
