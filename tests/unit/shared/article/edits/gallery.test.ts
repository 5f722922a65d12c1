import { expect, test } from 'vitest';
import {
  dissolveGallery,
  gatherPictures,
  moveInGallery,
  removePicture,
} from '@shared/article/edits/gallery';
import { bodyIn, gallery, line, picture, placeOf, storyOf } from './pictures-here';
import { edit } from './story-desk';

test('a picture of a gallery takes another place, and its caption goes with it', () => {
  const story = storyOf(gallery('abc'));
  const move = (from: number, to: number) =>
    edit(story, (tr) => moveInGallery(tr, placeOf(story, 'a', 'gallery'), { from, to })).state;
  expect(bodyIn(move(0, 2))).toBe('[bca]');
  expect(bodyIn(move(2, 0))).toBe('[cab]');
  expect(move(2, 0).doc.textContent).toBe('cab');
  expect(bodyIn(move(1, 3))).toBe('[abc]');
});

test('a gallery becomes single pictures, in their order', () => {
  const story = storyOf(line('قبل'), gallery('abc'), line('بعد'));
  const { state, steps } = edit(story, (tr) => dissolveGallery(tr, placeOf(tr, 'a', 'gallery')));
  expect(bodyIn(state)).toBe('"قبل" a b c "بعد"');
  expect(steps).toHaveLength(1);
});

test('pictures without anything between them become one gallery', () => {
  const story = storyOf(picture('x'), line('قبل'), picture('a'), picture('b'), picture('c'));
  const gathered = edit(story, (tr) => gatherPictures(tr, placeOf(tr, 'b')));
  expect(bodyIn(gathered.state)).toBe('x "قبل" [abc]');
  expect(gathered.steps).toHaveLength(1);
  expect(edit(story, (tr) => gatherPictures(tr, placeOf(tr, 'x'))).steps).toEqual([]);
});

test('a removed picture leaves the others, the last one takes the gallery along', () => {
  const story = storyOf(gallery('ab'), line(''));
  const one = edit(story, (tr) => removePicture(tr, placeOf(tr, 'a')));
  expect(bodyIn(one.state)).toBe('[b] ""');
  const none = edit(one.state, (tr) => removePicture(tr, placeOf(tr, 'b')));
  expect(bodyIn(none.state)).toBe('""');
});

test('a story of one picture keeps a line to write in', () => {
  const { state } = edit(storyOf(picture('a')), (tr) => removePicture(tr, placeOf(tr, 'a')));
  expect(bodyIn(state)).toBe('""');
});
