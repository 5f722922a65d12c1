// @vitest-environment happy-dom
import { Slice } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import type { BroughtFiles } from '../../../../renderer/editor/pictures/ask-for-pictures';
import { pasteInto } from '../../../../renderer/editor/paste/paste-into';
import { askForPictures } from '../../../../renderer/editor/pictures/ask-for-pictures';
import {
  heldPlace,
  holdPlace,
  releasePlace,
} from '../../../../renderer/editor/pictures/held-places';
import { pickInGallery } from '../../../../renderer/editor/pictures/pick-in-gallery';
import { pickUndescribed } from '../../../../renderer/editor/pictures/pick-undescribed';
import { pickedPicture } from '../../../../shared/article/edits/picked-picture';
import { readPicked } from '../../../../shared/article/picture-reading';
import {
  caretBehind,
  caretIn,
  caretPlace,
  check,
  paragraph,
  press,
  sheet,
  text,
  type,
} from './sheet-desk';

type Story = ReturnType<typeof sheet>;

const picture = (caption: string, alt = '') => ({
  type: 'picture',
  attrs: { media: 'ab'.repeat(32), width: 16, height: 9 },
  content: [
    { type: 'caption', content: [text(caption)] },
    { type: 'credit' },
    { type: 'alt', ...(alt === '' ? {} : { content: [text(alt)] }) },
  ],
});
const gallery = (...captions: readonly string[]) => ({
  type: 'gallery',
  content: captions.map((caption) => picture(caption)),
});

function select(editor: Story, kind: string): void {
  let place = -1;
  editor.state.doc.descendants((node, position) => {
    if (place === -1 && node.type.name === kind) place = position;
  });
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, place)));
}

function selected(editor: Story): string {
  const { selection } = editor.state;
  return selection instanceof NodeSelection ? selection.node.type.name : '';
}

/** What the sheet hands over when these files are pasted. */
function paste(editor: Story, files: readonly File[], words = ''): readonly BroughtFiles[] {
  const brought: BroughtFiles[] = [];
  editor.on('picturesBrought', (files) => brought.push(files));
  const data = { files, getData: (kind: string) => (kind === 'text/plain' ? words : '') };
  const event = Object.assign(new Event('paste'), {
    clipboardData: data,
  }) as unknown as ClipboardEvent; // the parts of one that are read
  editor.view.someProp('handlePaste', (handle) => handle(editor.view, event, Slice.empty));
  return brought;
}

const file = new File(['x'], 'screen.png', { type: 'image/png' });

it('letters typed onto a selected picture become its caption, never take its place', () => {
  const editor = sheet([picture('المرفأ'), paragraph('متن')]);
  select(editor, 'picture');
  type(editor, ' ليلًا');
  expect(caretPlace(editor)).toEqual(['caption', 'المرفأ ليلًا']);
  check(editor);
});

it('letters typed onto a selected gallery change nothing', () => {
  const editor = sheet([gallery('أ', 'ب'), paragraph('متن')]);
  select(editor, 'gallery');
  const before = editor.state.doc;
  type(editor, 'س');
  expect(editor.state.doc.eq(before)).toBe(true);
});

it('Enter leads from the caption to the credit and on below the picture', () => {
  const editor = sheet([picture('المرفأ'), paragraph('متن')]);
  caretBehind(editor, 'المرفأ');
  press(editor, 'Enter');
  expect(caretPlace(editor)).toEqual(['credit', '']);
  press(editor, 'Enter');
  expect(caretPlace(editor)).toEqual(['paragraph', '']);
  check(editor);
});

it('Enter leads from picture to picture of a gallery, and out of the last one', () => {
  const editor = sheet([gallery('أولى', 'ثانية')]);
  caretBehind(editor, 'أولى');
  press(editor, 'Enter');
  press(editor, 'Enter');
  expect(caretPlace(editor)).toEqual(['caption', '']);
  expect(pickedPicture(editor.state.selection)?.node.textContent).toBe('ثانية');
  press(editor, 'Enter');
  press(editor, 'Enter');
  expect(caretPlace(editor)).toEqual(['paragraph', '']);
  check(editor);
});

it('Escape leads outwards: from the caption to the picture, from there to its gallery', () => {
  const editor = sheet([gallery('أولى', 'ثانية'), paragraph('متن')]);
  caretBehind(editor, 'ثانية');
  press(editor, 'Escape');
  expect(selected(editor)).toBe('picture');
  press(editor, 'Escape');
  expect(selected(editor)).toBe('gallery');
});

it('Backspace leads back out of empty fields and never joins them', () => {
  const editor = sheet([picture('أ'), paragraph('متن')]);
  caretBehind(editor, 'أ');
  press(editor, 'Enter');
  press(editor, 'Backspace');
  expect(caretPlace(editor)).toEqual(['caption', 'أ']);
  check(editor);
});

it('Enter on a selected picture asks for its panel', () => {
  const editor = sheet([picture('المرفأ'), paragraph('متن')]);
  let asked = 0;
  editor.on('pictureOpened', () => (asked += 1));
  select(editor, 'picture');
  press(editor, 'Enter');
  expect(asked).toBe(1);
});

it('a pasted picture is handed over, with the place where it belongs', () => {
  const editor = sheet([paragraph('متن')]);
  caretBehind(editor, 'متن');
  const [brought] = paste(editor, [file]);
  expect(brought?.files).toEqual([file]);
  expect(heldPlace(editor, brought?.id ?? 0)).toBe(editor.state.selection.to);
});

it('the picture that Word copies beside its text is left alone', () => {
  const editor = sheet([paragraph('متن')]);
  expect(paste(editor, [file], 'نص منسوخ')).toEqual([]);
});

it('a held place follows the text around it until it is let go', () => {
  const editor = sheet([paragraph('متن')]);
  caretBehind(editor, 'متن');
  const { to } = editor.state.selection;
  const id = holdPlace(editor, to);
  editor.view.dispatch(editor.state.tr.insertText('قبله ', to - 3));
  expect(heldPlace(editor, id)).toBe(to + 5);
  editor.view.dispatch(releasePlace(editor.state.tr, id));
  expect(heldPlace(editor, id)).toBeNull();
});

it('the panel reads the picked picture, and picks another of its gallery', () => {
  const editor = sheet([gallery('أولى', 'ثانية'), paragraph('متن')]);
  select(editor, 'gallery');
  expect(readPicked(editor.state)).toMatchObject({ picture: null, gallery: { picked: null } });
  pickInGallery(editor, 1);
  expect(readPicked(editor.state)).toMatchObject({
    picture: { caption: 'ثانية' },
    gallery: { picked: 1 },
  });
});

it('the picture without a description is the one that is shown to be mended', () => {
  const editor = sheet([picture('أولى', 'موصوفة'), paragraph('متن'), picture('ثانية')]);
  pickUndescribed(editor);
  expect(pickedPicture(editor.state.selection)?.node.textContent).toBe('ثانية');
});

it('a menu asks for pictures through the sheet', () => {
  const editor = sheet();
  const asked: unknown[] = [];
  editor.on('picturesAsked', (wish) => asked.push(wish));
  askForPictures(editor, 'pictures');
  askForPictures(editor, 'gallery');
  expect(asked).toEqual([{ isGallery: null }, { isGallery: true }]);
});

it('a picture that is copied comes back with its crop, its rights and its focal point', () => {
  const facts = {
    original: 'cd'.repeat(32),
    crop: { x: 0, y: 0.25, width: 0.5, height: 0.5 },
    focus: { x: 0.2, y: 0.8 },
    rights: 'مرة واحدة',
  };
  const whole = picture('المرفأ', 'مرفأ');
  const editor = sheet([{ ...whole, attrs: { ...whole.attrs, ...facts } }, paragraph('متن')]);
  select(editor, 'picture');
  const { dom } = editor.view.serializeForClipboard(editor.state.selection.content());
  const other = sheet([paragraph('')]);
  caretIn(other, 'body');
  pasteInto(other.view, { html: dom.getHTML(), text: '' });
  let found: unknown = null;
  other.state.doc.descendants((node) => {
    if (node.type.name === 'picture') found = node.attrs;
  });
  expect(found).toMatchObject({ ...whole.attrs, ...facts });
});
