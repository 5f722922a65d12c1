import { expect, test } from 'vitest';
import { insertPictures } from '@shared/article/edits/insert-pictures';
import { bodyIn, behind, brought, gallery, line, placeOf, storyOf } from './pictures-here';
import { edit } from './story-desk';

const two = [brought('a'), brought('b')];

test('pictures stand behind the paragraph that they were dropped on', () => {
  const story = storyOf(line('أولى'), line('ثانية'));
  const at = behind(story, 'أولى') - 2;
  const { state } = edit(story, (tr) =>
    insertPictures(tr, { at, pictures: two, isGallery: false }),
  );
  expect(bodyIn(state)).toBe('"أولى" a b "ثانية"');
});

test('several become one gallery when that is asked for, a single one never', () => {
  const story = storyOf(line('أولى'));
  const at = behind(story, 'أولى');
  const { state } = edit(story, (tr) => insertPictures(tr, { at, pictures: two, isGallery: true }));
  expect(bodyIn(state)).toBe('"أولى" [ab] ""');
  const [one] = two;
  const alone = edit(story, (tr) =>
    insertPictures(tr, { at, pictures: one ? [one] : [], isGallery: true }),
  );
  expect(bodyIn(alone.state)).toBe('"أولى" a ""');
});

test('an empty paragraph makes room, and the writing goes on below', () => {
  const story = storyOf(line('أولى'), line(''));
  const at = behind(story, 'أولى') + 2;
  const { state } = edit(story, (tr) =>
    insertPictures(tr, { at, pictures: two, isGallery: false }),
  );
  expect(bodyIn(state)).toBe('"أولى" a b ""');
});

test('dropped on a gallery they join it where they fell', () => {
  const story = storyOf(gallery('xy'));
  const at = placeOf(story, 'x') + 2;
  const { state } = edit(story, (tr) => insertPictures(tr, { at, pictures: two, isGallery: true }));
  expect(bodyIn(state)).toBe('[xaby]');
});

test('dropped outside the body they go to its end', () => {
  const story = storyOf(line('أولى'));
  const { state } = edit(story, (tr) =>
    insertPictures(tr, { at: 1, pictures: two, isGallery: false }),
  );
  expect(bodyIn(state)).toBe('"أولى" a b ""');
});

test('a picture brings what its file says about it', () => {
  const said = { caption: 'المرفأ', credit: 'مصوّر', rights: 'مرة واحدة' };
  const { state } = edit(storyOf(line('')), (tr) =>
    insertPictures(tr, { at: 1, pictures: [brought('a', said)], isGallery: false }),
  );
  const node = state.doc.nodeAt(placeOf(state, 'a'));
  expect(node?.attrs['rights']).toBe('مرة واحدة');
  expect(node?.children.map(({ textContent }) => textContent)).toEqual(['المرفأ', 'مصوّر', '']);
});
