import { expect, it } from 'vitest';
import { firstQuietHours, isQuiet } from '../../../../shared/newsroom/quiet-hours';

const night = { ...firstQuietHours, isOn: true, from: 22 * 60, to: 6 * 60 };
const at = (text: string) => Date.parse(text);

it('disturbs everybody who asked for no quiet', () => {
  expect(isQuiet({ ...night, isOn: false }, at('2026-11-24T23:00:00Z'), 'UTC')).toBe(false);
});

it('is quiet from one evening to the next morning', () => {
  expect(isQuiet(night, at('2026-11-24T21:59:00Z'), 'UTC')).toBe(false);
  expect(isQuiet(night, at('2026-11-24T22:00:00Z'), 'UTC')).toBe(true);
  expect(isQuiet(night, at('2026-11-25T05:59:00Z'), 'UTC')).toBe(true);
  expect(isQuiet(night, at('2026-11-25T06:00:00Z'), 'UTC')).toBe(false);
});

it('counts the hours after midnight to the evening before', () => {
  // 24 November 2026 is a Tuesday.
  const tuesdays = { ...night, days: [2] } as const;
  expect(isQuiet(tuesdays, at('2026-11-24T02:00:00Z'), 'UTC')).toBe(false);
  expect(isQuiet(tuesdays, at('2026-11-25T02:00:00Z'), 'UTC')).toBe(true);
  const saturdays = { ...night, days: [6] } as const;
  expect(isQuiet(saturdays, at('2026-11-29T02:00:00Z'), 'UTC')).toBe(true);
});

it('goes by the clock where the person is', () => {
  const evening = at('2026-11-24T20:00:00Z');
  expect(isQuiet(night, evening, 'UTC')).toBe(false);
  expect(isQuiet(night, evening, 'Asia/Riyadh')).toBe(true);
});

it('can hold within one day, and for a whole one', () => {
  const noon = { ...night, from: 12 * 60, to: 13 * 60 };
  expect(isQuiet(noon, at('2026-11-24T12:30:00Z'), 'UTC')).toBe(true);
  expect(isQuiet(noon, at('2026-11-24T13:00:00Z'), 'UTC')).toBe(false);
  const friday = { ...night, from: 0, to: 0, days: [5] } as const;
  expect(isQuiet(friday, at('2026-11-27T15:00:00Z'), 'UTC')).toBe(true);
  expect(isQuiet(friday, at('2026-11-28T15:00:00Z'), 'UTC')).toBe(false);
});
