// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import {
  goToNextMarker,
  openMarkerCount,
} from '../../../../renderer/editor/blocks/open-marker-marks';
import { bodyOf, caretBehind, heading, paragraph, press, sheet, text, type } from './sheet-desk';

const chosen = (editor: ReturnType<typeof sheet>) => {
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, to);
};

it('are counted as they are typed and deleted', () => {
  const editor = sheet([paragraph('أولى'), heading('عنوان TK')]);
  expect(openMarkerCount(editor.state)).toBe(1);
  caretBehind(editor, 'أولى');
  type(editor, ' TK');
  expect(openMarkerCount(editor.state)).toBe(2);
  type(editor, 'O');
  expect(openMarkerCount(editor.state)).toBe(1);
  press(editor, 'z', { ctrlKey: true });
  expect(bodyOf(editor)).toHaveLength(2);
  editor.commands.selectAll();
  editor.commands.deleteSelection();
  expect(openMarkerCount(editor.state)).toBe(0);
});

it('are gone through one after the other', () => {
  const editor = sheet([paragraph('TK ثم [يُستكمل]'), paragraph('TKTK')]);
  const seen = [0, 1, 2, 3].map(() => {
    goToNextMarker(editor);
    return chosen(editor);
  });
  expect(seen).toEqual(['TK', '[يُستكمل]', 'TKTK', 'TK']);
});

it('are marked on the sheet', () => {
  const editor = sheet([paragraph('العدد TK')]);
  expect(editor.view.dom.querySelector('[data-open-marker]')?.textContent).toBe('TK');
});

it('are counted where a picture is described, and pressing leads to the picture', () => {
  const field = (type: string, words = '') => ({
    type,
    ...(words === '' ? {} : { content: [text(words)] }),
  });
  const picture = {
    type: 'picture',
    attrs: { media: 'a'.repeat(64), width: 640, height: 480 },
    content: [field('caption'), field('credit'), field('alt', 'صورة TK')],
  };
  const editor = sheet([paragraph('أولى'), picture]);
  expect(openMarkerCount(editor.state)).toBe(1);
  goToNextMarker(editor);
  expect(editor.state.selection).toMatchObject({ node: { type: { name: 'picture' } } });
});
