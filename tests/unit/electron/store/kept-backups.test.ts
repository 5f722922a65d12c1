import { expect, it } from 'vitest';
import { keptBackups } from '../../../../electron/store/kept-backups';

const day = 24 * 60 * 60_000;
const noon = 20_000 * day + day / 2;
const made = (...ats: readonly number[]) => ats.map((at) => ({ at }));

it('keeps the newest five, whatever their age', () => {
  const old = made(noon, noon - 30 * day, noon - 31 * day, noon - 32 * day, noon - 33 * day);
  expect(keptBackups([...old, { at: noon - 34 * day }])).toEqual(old);
});

it('keeps the last one of each of seven days', () => {
  const minutes = Array.from({ length: 40 }, (_backup, place) => noon - place * 60_000);
  const days = Array.from({ length: 12 }, (_backup, place) => noon - (place + 1) * day);
  const kept = keptBackups(made(...minutes, ...days)).map(({ at }) => at);
  expect(kept).toEqual([...minutes.slice(0, 5), ...days.slice(0, 6)]);
});
