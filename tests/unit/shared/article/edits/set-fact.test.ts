import { expect, test } from 'vitest';
import { setFact } from '@shared/article/edits/set-fact';
import { edit, editAll, newStory } from './story-desk';

test('category, tags, slug, byline and place are facts of the story', () => {
  const { story } = editAll([
    (tr) => setFact(tr, { name: 'category', value: 'local' }),
    (tr) => setFact(tr, { name: 'tags', value: ['coast', 'culture'] }),
    (tr) => setFact(tr, { name: 'slug', value: 'منارة-رأس-الدليل' }),
    (tr) => setFact(tr, { name: 'byline', value: 'رنا الشافعي' }),
    (tr) => setFact(tr, { name: 'place', value: 'رأس الدليل' }),
  ]);
  expect(story).toMatchObject({
    category: 'local',
    tags: ['coast', 'culture'],
    slug: 'منارة-رأس-الدليل',
    byline: 'رنا الشافعي',
    place: 'رأس الدليل',
  });
});

test('choosing what is chosen already makes no step', () => {
  const { state } = edit(newStory(), (tr) => setFact(tr, { name: 'tags', value: ['coast'] }));
  expect(edit(state, (tr) => setFact(tr, { name: 'tags', value: ['coast'] })).steps).toEqual([]);
});

test('a category can be taken back', () => {
  const { state } = edit(newStory(), (tr) => setFact(tr, { name: 'category', value: 'local' }));
  const { story } = edit(state, (tr) => setFact(tr, { name: 'category', value: null }));
  expect(story.category).toBeNull();
});
