import { expect, it } from 'vitest';
import { timeInZone } from '../../../../electron/actions/zoned-time';

const now = Date.parse('2025-03-01T22:30:00Z');

it('counts days by the newsroom’s own calendar', () => {
  const time = { daysAgo: 1, time: '09:15' };
  expect(new Date(timeInZone(time, 'Etc/GMT-3', now)).toISOString()).toBe(
    '2025-03-01T06:15:00.000Z',
  );
  expect(new Date(timeInZone(time, 'UTC', now)).toISOString()).toBe('2025-02-28T09:15:00.000Z');
});
