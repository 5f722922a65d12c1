import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/arabic/fold';
import { foldWithOffsets, originalRange } from '../../../../shared/arabic/fold-offsets';

const everyLetter = fc.string({ unit: 'binary' });
const arabic = fc
  .array(
    fc.constantFrom(
      ...Array.from('اأإآٱىيیةهەكکؤئءوبتلم١٢۳4٬,. ـًٌٍَُِّْٰٓٔٛ'),
      '\u200F',
      '\u00AD',
      '\uFEFB',
      '\uFDFA',
      '\uFEF7',
      '\u{1F468}\u200D\u{1F469}',
      'Σ',
      'İ',
      'ﬀ',
    ),
  )
  .map((letters) => letters.join(''));
const text = fc.oneof(arabic, everyLetter, fc.string({ unit: 'grapheme' }));

describe('folding with offsets', () => {
  it('folds every text as the search folds it', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(foldWithOffsets(original).text).toBe(fold(original));
      }),
      { numRuns: 20_000 },
    );
  });

  it('folds every character before and behind every mark', () => {
    const [first, last] = [0x20, 0x2ffff];
    for (let code = first; code < last; code += 1) {
      const letter = String.fromCodePoint(code);
      for (const around of [`ا${letter}ب`, `و${letter}\u0654`, `가${letter}\u3099`]) {
        if (foldWithOffsets(around).text === fold(around)) continue;
        expect.fail(`U+${code.toString(16)} in ${around}`);
      }
    }
  });

  it('leads each letter back to a whole letter with its marks', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = foldWithOffsets(original);
        expect(folded.starts).toHaveLength(folded.text.length);
        expect(folded.ends).toHaveLength(folded.text.length);
        let reached = 0;
        for (let at = 0; at < folded.text.length; at += 1) {
          const { from, to } = originalRange(folded, at, at + 1);
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThanOrEqual(reached);
          expect(fold(original.slice(from, to))).toContain(folded.text.charAt(at));
          expect(/^\p{M}/u.test(original.slice(to))).toBe(false);
          if ((folded.starts[at + 1] ?? Infinity) > from) reached = to;
        }
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['marks', 'قالَ كِتابُه', 'كتاب', 'كِتابُ'],
    ['tatweel behind the last letter', 'بـــيت', 'ب', 'بـــ'],
    ['a ligature of the keyboard', 'س\uFEFBم', 'سلا', 'س\uFEFB'],
    ['an Arabic-Indic number with its separator', 'نحو ١٬٢٣٤ كتابًا', '1234', '١٬٢٣٤'],
    ['hamza', 'إلى الإذاعة', 'الاذاعه', 'الإذاعة'],
  ])('finds the whole words back: %s', (...[_what, original, sought, expected]) => {
    const folded = foldWithOffsets(original);
    const at = folded.text.indexOf(fold(sought));
    const { from, to } = originalRange(folded, at, at + fold(sought).length);
    expect(original.slice(from, to)).toBe(expected);
  });

  it('leaves the separator of a number out of its first digits', () => {
    const { from, to } = originalRange(foldWithOffsets('1,000'), 0, 1);
    expect('1,000'.slice(from, to)).toBe('1');
  });
});
