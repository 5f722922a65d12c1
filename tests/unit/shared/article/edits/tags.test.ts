import { expect, test } from 'vitest';
import { addTag, removeTag } from '@shared/article/edits/tags';
import type { TagId } from '@shared/ids';
import { edit, editAll } from './story-desk';

const coast = 'coast' as TagId;
const culture = 'culture' as TagId;

test('tags stand in the order in which they were given', () => {
  const { story } = editAll([(tr) => addTag(tr, coast), (tr) => addTag(tr, culture)]);
  expect(story.tags).toEqual([coast, culture]);
});

test('a tag is given once and taken away once', () => {
  const { state } = editAll([(tr) => addTag(tr, coast)]);
  expect(edit(state, (tr) => addTag(tr, coast)).steps).toEqual([]);
  const without = edit(state, (tr) => removeTag(tr, coast));
  expect(without.story.tags).toEqual([]);
  expect(edit(without.state, (tr) => removeTag(tr, coast)).steps).toEqual([]);
});
