import { expect, it } from 'vitest';
import type { Entry } from '../../../../shared/draft/entry';
import { commonPrefix } from '../../../../shared/draft/merge/common-prefix';
import type { DraftId, ProfileId } from '../../../../shared/ids';

function entry(version: number, text: string): Entry {
  const slice = { content: [{ type: 'text', text }] };
  return {
    draft: '01K5HARBOUR000000000000001' as DraftId,
    version,
    author: 'profile-layan' as ProfileId,
    device: '01K5DEVICE0000000000000001',
    at: 1_788_000_000_000 + version,
    body: { kind: 'steps', steps: [{ stepType: 'replace', from: 1, to: 1, slice }] },
    hash: '',
  };
}

/** The same entry as another device may have written its keys down. */
function turned<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned) as Value;
  const turnedParts = Object.entries(value).map(([name, part]) => [name, turned(part)]);
  return Object.fromEntries(turnedParts.reverse()) as Value;
}

const shared = [entry(1, 'وصل'), entry(2, 'القارب'), entry(3, 'صباحًا')];

it('finds where two copies of a draft parted', () => {
  const mine = [...shared, entry(4, 'إلى المرفأ')];
  const theirs = [...shared, entry(4, 'إلى الجزيرة'), entry(5, 'مساءً')];
  expect(commonPrefix(mine, theirs)).toBe(3);
  expect(commonPrefix(theirs, mine)).toBe(3);
});

it('takes a copy that only went on as wholly shared', () => {
  expect(commonPrefix(shared, [...shared, entry(4, 'إلى المرفأ')])).toBe(3);
  expect(commonPrefix([...shared, entry(4, 'إلى المرفأ')], shared)).toBe(3);
  expect(commonPrefix([], shared)).toBe(0);
});

it('does not mind in which order keys were written', () => {
  expect(commonPrefix(shared, turned(shared))).toBe(3);
});

it('tells entries apart by who, when and where, not by words alone', () => {
  const [first, second] = shared;
  if (first === undefined || second === undefined) throw new Error('Entries');
  expect(commonPrefix(shared, [first, { ...second, at: second.at + 1 }])).toBe(1);
  expect(commonPrefix(shared, [{ ...first, device: 'another' }])).toBe(0);
});
