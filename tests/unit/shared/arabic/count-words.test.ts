import { expect, it } from 'vitest';
import { countWords, readingMinutes } from '../../../../shared/arabic/count-words';

it('counts Arabic words, and numbers in Arabic-Indic digits, but no punctuation', () => {
  expect(countWords('عاد ٢٣ صيادًا، ثم قالوا: «عدنا».')).toBe(6);
  expect(countWords(' — … ')).toBe(0);
});

it('counts a long text whole, wherever its pieces end', () => {
  expect(countWords('كلمة '.repeat(5000))).toBe(5000);
  expect(countWords('ك'.repeat(1000))).toBe(1);
});

it('never promises less than a minute', () => {
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(540)).toBe(3);
});
