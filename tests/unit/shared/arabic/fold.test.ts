import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/arabic/fold';

describe('fold', () => {
  it.each([
    ['hamza seats', 'أحمد إلى آخر', 'احمد الى اخر'],
    ['final ya and alef maqsura', 'مستشفى', 'مستشفي'],
    ['ta marbuta and ha', 'مدينة', 'مدينه'],
    ['hamza on waw and ya', 'مسؤول', 'مسئول'],
    ['tashkeel', 'شدَّدَ', 'شدد'],
    ['tatweel', 'الحكـــومة', 'الحكومة'],
    ['digits of three families', '٢٠٢٥ و۲۰۲۵', '2025 و2025'],
    ['grouped numbers', '١٬٢٣٤', '1234'],
    ['the presentation form of the Linux lam-alef key', '\uFEFB', 'لا'],
    ['Persian ya and kaf', 'کتابی', 'كتابي'],
    ['invisible direction marks', 'قال\u200Fوا', 'قالوا'],
  ])('makes %s equal', (_what, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('keeps different words apart', () => {
    expect(fold('كتاب')).not.toBe(fold('كتب'));
    expect(fold('علم')).not.toBe(fold('عمل'));
  });

  it('keeps a comma between words', () => {
    expect(fold('قال، ثم')).toBe('قال، ثم');
  });
});
