import { expect, test } from 'vitest';
import { pickedGallery, pickedPicture } from '@shared/article/edits/picked-picture';
import {
  cropPicture,
  replacePicture,
  setFocus,
  setPictureText,
  setRights,
  uncropPicture,
} from '@shared/article/edits/picture-edits';
import { refocus } from '@shared/article/edits/refocus';
import { brought, caretAt, behind, gallery, line, pick, picture, storyOf } from './pictures-here';
import { edit } from './story-desk';

const whole = brought('a');
const cropped = { ...brought('c'), width: 800, height: 450 };
const crop = { x: 0.25, y: 0.5, width: 0.5, height: 0.5 };
const cropping = { of: whole.media, cropped, original: whole.media, crop };

function picked() {
  const story = storyOf(line('متن'), picture('a', 'المرفأ'), line('بعده'));
  return edit(story, pick('a')).state;
}

function factsOf(state: ReturnType<typeof picked>) {
  return pickedPicture(state.selection)?.node.attrs;
}

test('a picture is picked when it is selected, or while its caption is typed', () => {
  const story = storyOf(gallery('ab'), line('متن'));
  expect(pickedPicture(edit(story, pick('b')).state.selection)?.node.textContent).toBe('b');
  const typing = edit(story, caretAt(behind(story, 'a'))).state.selection;
  expect(pickedPicture(typing)?.node.textContent).toBe('a');
  expect(pickedGallery(typing)?.node.childCount).toBe(2);
  expect(pickedPicture(edit(story, caretAt(behind(story, 'متن'))).state.selection)).toBeNull();
});

test('a cropped picture is one of its own that remembers what it was cut out of', () => {
  const { state } = edit(picked(), (tr) => cropPicture(tr, 'picked', cropping));
  expect(factsOf(state)).toEqual({
    ...cropped,
    original: whole.media,
    crop,
    focus: null,
    rights: '',
  });
  expect(state.doc.textContent).toBe('متنالمرفأبعده');
});

test('the whole picture comes back', () => {
  const after = edit(picked(), (tr) => cropPicture(tr, 'picked', cropping)).state;
  const { state } = edit(after, (tr) => uncropPicture(tr, 'picked', whole));
  expect(factsOf(state)).toEqual({ ...whole, original: '', crop: null, focus: null, rights: '' });
});

test('a picture that became another meanwhile is not cropped', () => {
  const other = edit(picked(), (tr) => replacePicture(tr, 'picked', brought('b'))).state;
  expect(edit(other, (tr) => cropPicture(tr, 'picked', cropping)).steps).toEqual([]);
});

test('the focal point stays on what it pointed at, as long as that is there', () => {
  expect(refocus({ x: 0.5, y: 0.75 }, { from: null, to: crop })).toEqual({ x: 0.5, y: 0.5 });
  expect(refocus({ x: 0.5, y: 0.5 }, { from: crop, to: null })).toEqual({ x: 0.5, y: 0.75 });
  expect(refocus({ x: 0.1, y: 0.1 }, { from: null, to: crop })).toBeNull();
});

test('rights, focal point and texts are set for the picked picture alone', () => {
  const rights = edit(picked(), (tr) => setRights(tr, 'picked', 'مرة واحدة')).state;
  const focused = edit(rights, (tr) => setFocus(tr, 'picked', { x: 0.2, y: 0.8 }));
  expect(factsOf(focused.state)).toMatchObject({ rights: 'مرة واحدة', focus: { x: 0.2, y: 0.8 } });
  const typed = edit(focused.state, (tr) =>
    setPictureText(tr, 'picked', { name: 'alt', text: 'مرفأ' }),
  );
  expect(typed.state.doc.textContent).toBe('متنالمرفأمرفأبعده');
  expect(edit(storyOf(line('متن')), (tr) => setRights(tr, 'picked', 'لا')).steps).toEqual([]);
});

test('another picture keeps what was written and fills what is empty', () => {
  const said = { caption: 'من الملف', credit: 'مصوّر', rights: 'مرة واحدة' };
  const { state } = edit(picked(), (tr) => replacePicture(tr, 'picked', brought('b', said)));
  expect(factsOf(state)).toMatchObject({ ...brought('b'), rights: 'مرة واحدة' });
  expect(state.doc.textContent).toBe('متنالمرفأمصوّربعده');
});
