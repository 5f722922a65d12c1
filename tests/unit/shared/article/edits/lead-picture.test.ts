import { expect, test } from 'vitest';
import { placeLeadPicture, removeLeadPicture } from '@shared/article/edits/lead-picture';
import { setFieldText } from '@shared/article/edits/set-field-text';
import type { Sha256 } from '@shared/ids';
import { edit, editAll, newStory } from './story-desk';

const dusk = { media: 'd'.repeat(64) as Sha256, width: 1600, height: 900 };
const plain = { rights: '', original: '', crop: null, focus: null };
const dawn = { media: 'e'.repeat(64) as Sha256, width: 1600, height: 1200 };

function described() {
  return editAll([
    (tr) => placeLeadPicture(tr, dusk),
    (tr) => setFieldText(tr, 'caption', 'المنارة مساء الاثنين'),
    (tr) => setFieldText(tr, 'alt', 'منارة بيضاء'),
  ]).state;
}

test('a picture comes with an empty caption, credit and alternative text', () => {
  const { story } = edit(newStory(), (tr) => placeLeadPicture(tr, dusk));
  expect(story.lead).toEqual({ ...dusk, ...plain, caption: '', credit: '', alt: '' });
});

test('another picture in its place keeps what was written about it', () => {
  const { story, steps } = edit(described(), (tr) => placeLeadPicture(tr, dawn));
  expect(story.lead).toEqual({
    ...dawn,
    ...plain,
    caption: 'المنارة مساء الاثنين',
    credit: '',
    alt: 'منارة بيضاء',
  });
  expect(steps).toHaveLength(2);
});

test('the same picture again makes no step', () => {
  expect(edit(described(), (tr) => placeLeadPicture(tr, dusk)).steps).toEqual([]);
});

test('a removed picture takes its texts along, and there is nothing left to remove', () => {
  const removed = edit(described(), removeLeadPicture);
  expect(removed.story.lead).toBeNull();
  expect(edit(removed.state, removeLeadPicture).steps).toEqual([]);
});
