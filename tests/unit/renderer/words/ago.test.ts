import { describe, expect, it } from 'vitest';
import { ago } from '../../../../renderer/words/ago';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const now = new Date(2026, 4, 12, 15, 30).getTime();

describe('how long ago a draft changed', () => {
  it('is now within its first seconds, even when the clock of the list lags behind', () => {
    expect(ago(now, now)).toEqual({ kind: 'now', next: 10 * second });
    expect(ago(now - 400, now)).toEqual({ kind: 'now', next: 9600 });
  });

  it('is told by tens of seconds, so that it stands still while one reads', () => {
    const twenty = { kind: 'seconds', count: 20 };
    expect(ago(now - 20 * second, now)).toEqual({ ...twenty, next: 10 * second });
    expect(ago(now - 29 * second, now)).toEqual({ ...twenty, next: second });
  });

  it('is told in the largest unit that says it', () => {
    expect(ago(now - 20 * second, now)).toMatchObject({ kind: 'seconds', count: 20 });
    expect(ago(now - 90 * second, now)).toEqual({ kind: 'minutes', count: 1, next: 30 * second });
    expect(ago(now - 3 * hour, now)).toEqual({ kind: 'hours', count: 3, next: hour });
  });

  it('is yesterday for what was written late last night', () => {
    const lastNight = new Date(2026, 4, 11, 23, 50).getTime();
    expect(ago(lastNight, now)).toEqual({ kind: 'days', count: 1, next: hour });
    const justAfterMidnight = new Date(2026, 4, 12, 0, 10).getTime();
    expect(ago(lastNight, justAfterMidnight)).toMatchObject({ kind: 'minutes', count: 20 });
  });

  it('becomes a date when days no longer help', () => {
    expect(ago(now - 9 * 24 * hour, now)).toMatchObject({ kind: 'days', count: 9 });
    expect(ago(now - 11 * 24 * hour, now)).toEqual({ kind: 'date' });
  });
});
