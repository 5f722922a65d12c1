import { expect, it } from 'vitest';
import { readStory } from '../../../../shared/article/story';
import type { Entry } from '../../../../shared/draft/entry';
import { authorsOf, hashesIn, listsOf } from '../../../../shared/draft/parcel-contents';
import type { CategoryId, DraftId, OutletId, ProfileId, TagId } from '../../../../shared/ids';
import type { Lists } from '../../../../shared/newsroom/newsroom';

const picture = 'ab'.repeat(32);
const older = 'cd'.repeat(32);

function entry(version: number, author: string, body: Entry['body']): Entry {
  const place = { draft: '01K5HARBOUR000000000000001' as DraftId, device: 'device', at: version };
  return { ...place, version, author: author as ProfileId, body, hash: '' };
}

const log = [
  entry(1, 'profile-layan', {
    kind: 'created',
    document: { type: 'doc', content: [{ type: 'picture', attrs: { media: older } }] },
  }),
  entry(2, 'profile-nader', {
    kind: 'steps',
    steps: [{ stepType: 'attr', pos: 3, attr: 'media', value: picture }],
  }),
  entry(3, 'profile-layan', { kind: 'stage', to: 'submitted', by: 'submit', reason: '' }),
];

const lists: Lists = {
  categories: [
    { id: 'books' as CategoryId, parent: 'culture' as CategoryId, name: 'كتب', slug: 'books' },
    { id: 'culture' as CategoryId, parent: null, name: 'ثقافة', slug: 'culture' },
    { id: 'local' as CategoryId, parent: null, name: 'محليات', slug: 'local' },
  ],
  tags: [
    { id: 'coast' as TagId, name: 'الساحل' },
    { id: 'roads' as TagId, name: 'الطرق' },
  ],
  outlets: [
    { id: 'madar' as OutletId, name: 'وكالة المدار', kind: 'agency' },
    { id: 'other' as OutletId, name: 'صحيفة أخرى', kind: 'paper' },
  ],
};

const story = readStory({
  attrs: { category: 'books', tags: ['coast', 'unknown'], slug: '', byline: '', place: '' },
  content: [{ type: 'sources', content: [{ type: 'source', attrs: { outlet: 'madar' } }] }],
});

it('names everybody who wrote, once', () => {
  expect(authorsOf(log)).toEqual(['profile-layan', 'profile-nader']);
});

it('takes along pictures that were replaced since', () => {
  expect(hashesIn(log)).toEqual([older, picture]);
});

it('takes along what the story is filed under, with the sections above it', () => {
  expect(listsOf(story, lists)).toEqual({
    categories: [lists.categories[1], lists.categories[0]],
    tags: [lists.tags[0]],
    outlets: [lists.outlets[0]],
  });
});

it('ends with a section that is above itself', () => {
  const [books] = lists.categories;
  if (books === undefined) throw new Error('A section');
  const circle = { ...lists, categories: [{ ...books, parent: books.id }] };
  expect(listsOf(story, circle).categories).toHaveLength(1);
});
