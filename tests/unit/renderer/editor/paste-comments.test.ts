import { Slice } from '@tiptap/pm/model';
import { expect, it } from 'vitest';
import { withoutKnownComments } from '../../../../renderer/editor/paste/without-known-comments';
import { commentPlaces } from '../../../../shared/article/comment-places';
import { articleSchema, emptyDocument } from '../../../../shared/article/schema';

const commented = articleSchema.text('الضوء', [articleSchema.mark('comment', { thread: 't1' })]);
const paragraph = articleSchema.node('paragraph', null, [articleSchema.text('عاد '), commented]);
const empty = articleSchema.nodeFromJSON(emptyDocument({ byline: 'ليان' }));
const slice = new Slice(articleSchema.node('body', null, [paragraph]).content, 1, 1);

function storyWith(words: Slice) {
  let at = 0;
  empty.descendants((node, position) => {
    if (node.type.name === 'body') at = position + 1;
  });
  return empty.replace(at, at + 2, new Slice(words.content, 0, 0));
}

it('takes a comment along with words that were cut', () => {
  expect(withoutKnownComments(slice, empty).eq(slice)).toBe(true);
});

it('leaves a comment with the words that were copied', () => {
  const pasted = withoutKnownComments(slice, storyWith(slice));
  expect(pasted.content.textBetween(0, pasted.content.size)).toBe('عاد الضوء');
  expect(commentPlaces(storyWith(pasted)).size).toBe(0);
});

it('knows where the words of each thread stand, cut in two or whole', () => {
  const story = storyWith(slice);
  const place = [...commentPlaces(story).values()][0]?.[0];
  expect(place && story.textBetween(place.from, place.to)).toBe('الضوء');
});
