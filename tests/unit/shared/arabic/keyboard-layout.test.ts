import { layoutRescue, toArabicLayout, toLatinLayout } from '@shared/arabic/keyboard-layout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const rescued = (text: string) => layoutRescue(text)?.(text);
const typed = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,./`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?~()0123456789 ';
const latinText = fc
  .string({ unit: fc.constantFrom(...Array.from(typed)), maxLength: 40 })
  .filter((text) => !/g[hHYN]/.test(text));
const arabicText = fc.string({
  unit: fc.constantFrom(...Array.from('ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذإأآ،؛؟ًٌٍَُِّْـ 123')),
  maxLength: 40,
});

describe('text from the wrong keyboard layout', () => {
  it.each([
    ['hgsghl', 'السلام'],
    ['lvpfh', 'مرحبا'],
    ['hgugl', 'العلم'],
    ['Hpl]', 'أحمد'],
    ['hg]hv hgfdqhx', 'الدار البيضاء'],
    ['bfs', 'لابس'],
    ['GH', 'لأأ'],
    ['lh hgodv?', 'ما الخير؟'],
    ['a;vh', 'شكرا'],
    ['lshxW', 'مساءً'],
  ])('turns %s into %s', (latin, arabic) => {
    expect(rescued(latin)).toBe(arabic);
  });

  it.each([
    ['اثممخ', 'hello'],
    ['شلامث', 'able'],
    ['ىهلاف', 'night'],
    ['فاخعلا', 'though'],
    ['حعلامهؤ', 'public'],
    ['ﻻخح', 'bop'],
  ])('turns %s into %s', (arabic, latin) => {
    expect(rescued(arabic)).toBe(latin);
  });

  it('has nothing to turn in digits and signs', () => {
    expect(layoutRescue('123 - 45')).toBeNull();
    expect(layoutRescue('')).toBeNull();
  });

  it('comes back from Arabic as it was typed, but for lam and alef on two keys', () => {
    fc.assert(
      fc.property(latinText, (text) => {
        const back = toLatinLayout(toArabicLayout(text));
        expect(back.replaceAll('gh', 'b')).toBe(text);
      }),
    );
  });

  it('comes back from Latin letter for letter', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(toArabicLayout(toLatinLayout(text))).toBe(text);
      }),
    );
  });
});
