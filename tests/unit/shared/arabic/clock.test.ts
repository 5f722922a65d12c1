import { day, dayAndTime, dayOfMonth, timeOfDay } from '@shared/arabic/clock';
import { minutes } from '@shared/arabic/minutes';
import { machineDay, machineTime } from '@shared/article/publish/machine-time';
import { describe, expect, it } from 'vitest';

const at = (iso: string) => Date.parse(iso);

describe('the clock of the edition', () => {
  it('tells the day and the hour in Arabic-Indic digits', () => {
    const morning = at('2026-11-23T09:40:00+03:00');
    expect(dayAndTime(morning, 'Etc/GMT-3')).toBe('٢٣ نوفمبر ٢٠٢٦، ٩:٤٠ صباحًا');
    expect(day(morning, 'Etc/GMT-3')).toBe('٢٣ نوفمبر ٢٠٢٦');
    expect(dayOfMonth(morning, 'Etc/GMT-3')).toBe('٢٣ نوفمبر');
  });

  it.each([
    ['2026-11-23T00:05:00Z', '١٢:٠٥ صباحًا'],
    ['2026-11-23T11:59:00Z', '١١:٥٩ صباحًا'],
    ['2026-11-23T12:00:00Z', '١٢:٠٠ مساءً'],
    ['2026-11-23T23:07:00Z', '١١:٠٧ مساءً'],
  ])('knows morning from evening at %s', (iso, text) => {
    expect(timeOfDay(at(iso), 'UTC')).toBe(text);
  });

  it('dates a story by the zone of the edition, not of the machine', () => {
    const lateEvening = at('2026-11-22T22:30:00Z');
    expect(machineDay(lateEvening, 'Etc/GMT-3')).toBe('2026-11-23');
    expect(machineTime(lateEvening, 'Etc/GMT-3')).toBe('2026-11-23T01:30:00+03:00');
    expect(machineTime(lateEvening, 'UTC')).toBe('2026-11-22T22:30:00+00:00');
  });

  it.each([
    [1, 'دقيقة واحدة'],
    [2, 'دقيقتان'],
    [4, '٤ دقائق'],
    [11, '١١ دقيقة'],
    [100, '١٠٠ دقيقة'],
  ])('says how long %i minutes of reading are', (count, text) => {
    expect(minutes(count)).toBe(text);
  });
});
