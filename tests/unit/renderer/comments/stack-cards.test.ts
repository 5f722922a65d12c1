import { expect, it } from 'vitest';
import { stackCards } from '../../../../renderer/comments/stack-cards';

const cards = [
  { id: 'a', wanted: 100, height: 80 },
  { id: 'b', wanted: 120, height: 80 },
  { id: 'c', wanted: 130, height: 80 },
  { id: 'd', wanted: 600, height: 80 },
];

it('lets later cards give way downwards', () => {
  expect([...stackCards(cards, null)]).toEqual([
    ['a', 100],
    ['b', 192],
    ['c', 284],
    ['d', 600],
  ]);
});

it('keeps the chosen one right beside its words, and moves those before it upwards', () => {
  expect(Object.fromEntries(stackCards(cards, 'c'))).toEqual({ a: -54, b: 38, c: 130, d: 600 });
});
