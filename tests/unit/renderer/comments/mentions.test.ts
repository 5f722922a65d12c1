import { expect, it } from 'vitest';
import {
  mentionedIn,
  mentionQuery,
  offeredPeople,
  withMention,
} from '../../../../renderer/comments/mentions';
import { splitMentions } from '../../../../renderer/comments/split-mentions';
import type { ProfileId } from '../../../../shared/ids';

const person = (id: string, name: string) => ({ id: id as ProfileId, name });
const people = [person('1', 'هدى العطّار'), person('2', 'أحمد'), person('3', 'أحمد الزيات')];

it('finds a colleague whatever the hamza or the signs on the letters', () => {
  expect(offeredPeople(people, 'احم').map(({ id }) => id)).toEqual(['2', '3']);
  expect(offeredPeople(people, 'العطار').map(({ id }) => id)).toEqual(['1']);
  expect(offeredPeople(people, '')).toHaveLength(3);
});

it('takes an at sign for a mention only at the beginning of a word', () => {
  expect(mentionQuery('إلى @هد', 7)).toEqual({ from: 4, typed: 'هد' });
  expect(mentionQuery('desk@example', 12)).toBeNull();
});

it('puts the whole name in, and goes on behind it', () => {
  const query = { from: 4, typed: 'هد' };
  expect(withMention('إلى @هد الآن', query, 'هدى')).toEqual({ text: 'إلى @هدى الآن', caret: 9 });
});

it('knows who is named, also when one name begins like another', () => {
  expect(mentionedIn('@أحمد الزيات و@هدى العطّار', people)).toEqual(['1', '3']);
  expect(mentionedIn('أحمد', people)).toEqual([]);
});

it('shows names as names', () => {
  expect(splitMentions('سؤال @أحمد؟', ['أحمد'])).toEqual([
    { text: 'سؤال ', isName: false },
    { text: '@أحمد', isName: true },
    { text: '؟', isName: false },
  ]);
});
