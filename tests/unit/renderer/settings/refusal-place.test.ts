import { expect, it } from 'vitest';
import {
  deskListPlace,
  leasePlace,
  refusalPlace,
} from '../../../../renderer/settings/review/refusal-place';
import type { ChecklistItemId, DeskId, RoundId, StoryTypeId } from '../../../../shared/ids';
import { checkRules } from '../../../../shared/newsroom/check-rules';
import { plainRules, type ReviewRules } from '../../../../shared/newsroom/review-rules';

const round = (id: string, name: string) =>
  ({ id: id as RoundId, name, roles: ['editor'], approvals: 1 }) as const; // identities of this test
const desk = (id: string, name: string) => ({
  id: id as DeskId,
  name,
  rounds: [round(`${id}-1`, 'الأولى'), round(`${id}-2`, 'الثانية')],
  categories: [],
});
const news = desk('news', 'الأخبار');
const culture = desk('culture', 'الثقافة');
const rules: ReviewRules = { ...plainRules, desks: [news, culture] };
const item = {
  id: 'item' as ChecklistItemId,
  text: 'اتصلنا بالطرف الآخر',
  gate: 'approve',
} as const;

/** Where the reason appears why such rules are not saved. */
function placeOf(wrong: Partial<ReviewRules>): string {
  const changed = { ...rules, ...wrong };
  const checked = checkRules(changed);
  if (checked.ok) throw new Error('Those rules work');
  return refusalPlace(changed, checked.refusal);
}

it('says at the desk that nothing is read there', () => {
  expect(placeOf({ desks: [news, { ...culture, rounds: [] }] })).toBe('culture');
});

it('says at the very round, of two that are called alike, that nobody reads in it', () => {
  const [first] = culture.rounds;
  if (first === undefined) throw new Error('The desk has rounds');
  const unread = { ...round('culture-2', 'الثانية'), roles: [] };
  expect(placeOf({ desks: [news, { ...culture, rounds: [first, unread] }] })).toBe('culture-2');
});

it('says at what was added last that its name is missing or taken', () => {
  expect(placeOf({ desks: [news, { ...culture, name: ' ' }] })).toBe('culture');
  expect(placeOf({ desks: [news, { ...culture, name: 'الأخبار' }] })).toBe('culture');
  const rounds = [round('a', 'الأولى'), round('b', 'الأولى')];
  expect(placeOf({ desks: [news, { ...culture, rounds }] })).toBe('b');
  expect(placeOf({ checklist: [{ ...item, text: '', storyType: null }] })).toBe('item');
});

it('says at the item that its story type was removed', () => {
  const storyType = 'gone' as StoryTypeId;
  expect(placeOf({ checklist: [{ ...item, storyType }] })).toBe('item');
});

it('says at the list that a newsroom needs a desk, and at the lease how long it may be', () => {
  expect(placeOf({ desks: [] })).toBe(deskListPlace);
  expect(placeOf({ leaseMinutes: 0 })).toBe(leasePlace);
});
