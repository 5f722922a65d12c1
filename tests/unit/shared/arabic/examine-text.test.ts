import { arabicLetters } from '@shared/arabic/arabic-letters';
import { cleaned, examineText } from '@shared/arabic/examine-text';
import { describe, expect, it } from 'vitest';

const found = (text: string) =>
  examineText(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

const clean = (text: string) =>
  examineText(text).reduceRight((now, finding) => {
    const piece = cleaned(finding, text.slice(finding.from, finding.to), 'arabic');
    return piece === null ? now : now.slice(0, finding.from) + piece + now.slice(finding.to);
  }, text);

describe('the examination of a text', () => {
  it('names what nobody sees', () => {
    expect(examineText('قال\u200F\u00A0الوزير')).toMatchObject([
      { kind: 'invisible', code: 0x200f, from: 3 },
      { kind: 'invisible', code: 0xa0, from: 4 },
    ]);
    expect(clean('قال\u200F\u00A0الوزير\u2067')).toBe('قال الوزير');
  });

  it('finds letters in a fixed shape', () => {
    expect(found('ﻻجئ')).toEqual([['shaped', 'ﻻ']]);
    expect(clean('ﻻجئ')).toBe('لاجئ');
  });

  it('finds Persian letters in Arabic words, and leaves Persian words alone', () => {
    expect(found('کتاب')).toEqual([['foreign', 'کتاب']]);
    expect(clean('قرأ کتابی علی مهل')).toBe('قرأ كتابي على مهل');
    expect(found('پیروز')).toEqual([]);
    expect(arabicLetters('إلی')).toBe('إلى');
  });

  it('shows runs and digits, each for itself', () => {
    expect(found('هاتف +963 11 123-4567 و٢٣ NATO')).toEqual([
      ['run', '+963 11 123-4567'],
      ['digits', '٢٣'],
      ['run', 'NATO'],
    ]);
  });

  it('brings digits into the family of the story', () => {
    expect(clean('عام 2026 و۱۲ و٣')).toBe('عام ٢٠٢٦ و١٢ و٣');
  });

  it('shows the Arabic in a text that runs left to right, and leaves its digits', () => {
    expect(examineText('In 2026 قال نعم ٣', 'ltr')).toEqual([
      { from: 8, to: 17, kind: 'run', script: 'arabic' },
    ]);
  });

  it('has nothing to say about clean prose', () => {
    expect(found('قال الوزير: «نعم»، ثم مضى.')).toEqual([]);
  });
});
