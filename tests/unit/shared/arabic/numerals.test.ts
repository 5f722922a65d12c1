import { withDigits, withNumerals } from '@shared/arabic/numerals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('numerals', () => {
  it.each([
    ['بلغ العدد 1,234.5 طن', 'بلغ العدد ١٬٢٣٤٫٥ طن'],
    ['بنسبة 50% و3.5%', 'بنسبة ٥٠٪ و٣٫٥٪'],
    ['في 23.11.2026 عند 9:40', 'في ٢٣.١١.٢٠٢٦ عند ٩:٤٠'],
    ['عام 2026، و12 قتيلًا.', 'عام ٢٠٢٦، و١٢ قتيلًا.'],
    ['بلغت 10 000 000 ليرة', 'بلغت ١٠٬٠٠٠٬٠٠٠ ليرة'],
    ['۱۲۳ شخصًا', '١٢٣ شخصًا'],
    ['1,5 مليون', '١,٥ مليون'],
    ['10-20%', '١٠-٢٠٪'],
  ])('become Arabic-Indic in "%s"', (text, expected) => {
    expect(withNumerals(text, 'arabic')).toBe(expected);
  });

  it.each([
    ['بلغ ١٬٢٣٤٫٥ طن', 'بلغ 1,234.5 طن'],
    ['بنسبة ٥٠٪', 'بنسبة 50%'],
    ['عام ۲۰۲۶', 'عام 2026'],
  ])('become Latin in "%s"', (text, expected) => {
    expect(withNumerals(text, 'latin')).toBe(expected);
  });

  it.each([
    'الهاتف +963 11 123-4567.',
    'كتب @user_1 بوسم #Syria_2025',
    'عبر https://a.example/2026/11?c=3، ثم',
    'البريد desk24@sunbuk.example.',
    'على DeltaFlow 3 وشبكة 5G وطائرة F-16',
  ])('stay in "%s"', (text) => {
    expect(withNumerals(text, 'arabic')).toBe(text);
  });

  it('are the same numbers after going there and back', () => {
    const words = fc.constantFrom('١٢٬٣٤٥٫٦', '٧', '٥٠٪', 'قال', '،', '٢٠٢٦', 'NATO 3', '(٣)', '.');
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ثم ');
        expect(withNumerals(withNumerals(text, 'latin'), 'arabic')).toBe(
          withNumerals(text, 'arabic'),
        );
      }),
    );
  });

  it('change no length when only digits change', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(withDigits(text, 'arabic')).toHaveLength(text.length);
        expect(withDigits(withDigits(text, 'arabic'), 'latin')).toBe(withDigits(text, 'latin'));
      }),
    );
  });
});
