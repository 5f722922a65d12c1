import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchedText, wordSearch, type Sought } from '../../../../shared/arabic/word-search';

function found(text: string, words: string, more: Partial<Sought> = {}): readonly string[] {
  const search = wordSearch({ words, isFolded: true, isWhole: false, ...more });
  return (search?.(searchedText(text)) ?? []).map(({ from, to }) => text.slice(from, to));
}

describe('looking for words in a text', () => {
  it.each([
    ['hamza', 'أحمد واحمد وإحمد', 'احمد', ['أحمد', 'احمد', 'إحمد']],
    ['hamza typed, not written', 'احمد', 'أحمد', ['احمد']],
    ['tashkeel and shadda', 'شدَّدَ الوزير ثم شدد', 'شدد', ['شدَّدَ', 'شدد']],
    ['tatweel', 'الحكـــومة', 'الحكومة', ['الحكـــومة']],
    ['ta marbuta and final ya', 'مدينه على شاطئ', 'مدينة علي', ['مدينه على']],
    ['digits of other families', 'عام ٢٠٢٥ أو 2025 أو ۲۰۲۵', '2025', ['٢٠٢٥', '2025', '۲۰۲۵']],
    ['the case of Latin letters', 'NATO وNato', 'nato', ['NATO', 'Nato']],
  ])('ignores %s when asked to', (...[_what, text, words, expected]) => {
    expect(found(text, words)).toEqual(expected);
  });

  it('finds only what is spelt so when asked to', () => {
    expect(found('أحمد واحمد', 'احمد', { isFolded: false })).toEqual(['احمد']);
  });

  it('knows where an Arabic word ends', () => {
    const text = 'علم، والعلم علمٌ «علم» علمي ٣علم';
    expect(found(text, 'علم', { isWhole: true })).toEqual(['علم', 'علمٌ', 'علم']);
    expect(found('كتـاب كتابـ', 'كتاب', { isWhole: true })).toEqual(['كتـاب', 'كتابـ']);
  });

  it('takes a mark alone for what it is', () => {
    expect(found('شدَّدَ', '\u0651')).toEqual(['\u0651']);
  });

  it('looks for nothing without words', () => {
    expect(wordSearch({ words: '', isFolded: true, isWhole: false })).toBeNull();
  });

  it('finds words typed with the lam-alef key of Linux', () => {
    expect(found('سلام', 'س\uFEFBم', { isFolded: false })).toEqual(['سلام']);
  });

  it('never finds a letter twice', () => {
    const letters = fc
      .array(fc.constantFrom(...Array.from('اأبتةه ل\uFEFB\uFDF2َـ1,')))
      .map((some) => some.join(''));
    fc.assert(
      fc.property(letters, letters, fc.boolean(), (text, words, isFolded) => {
        const search = wordSearch({ words, isFolded, isWhole: false });
        const ranges = search?.(searchedText(text)) ?? [];
        let reached = 0;
        for (const { from, to } of ranges) {
          expect(from).toBeGreaterThanOrEqual(reached);
          expect(to).toBeGreaterThan(from);
          reached = to;
        }
      }),
    );
  });
});
