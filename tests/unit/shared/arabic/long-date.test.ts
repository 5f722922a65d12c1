import { expect, it } from 'vitest';
import { longDate } from '../../../../shared/arabic/long-date';

it('writes the edition date with weekday, slashes and Arabic-Indic digits', () => {
  expect(longDate(Date.UTC(2025, 0, 23, 9), 'Asia/Beirut')).toBe('الخميس ٢٣ / يناير / ٢٠٢٥');
});

it('dates a story by the day of its own zone, not of the clock in Greenwich', () => {
  const lateEvening = Date.UTC(2026, 10, 22, 22, 30);
  expect(longDate(lateEvening, 'UTC')).toBe('الأحد ٢٢ / نوفمبر / ٢٠٢٦');
  expect(longDate(lateEvening, 'Asia/Riyadh')).toBe('الاثنين ٢٣ / نوفمبر / ٢٠٢٦');
});
