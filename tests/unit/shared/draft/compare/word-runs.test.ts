import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWords } from '@shared/draft/compare/match-words';
import type { WordRun } from '@shared/draft/compare/story-comparison';
import { wordRuns } from '@shared/draft/compare/word-runs';
import { wordTokens } from '@shared/draft/compare/word-tokens';

function compared(before: string, after: string): readonly WordRun[] {
  return wordRuns(matchWords(wordTokens(before), wordTokens(after)));
}

/** `[-removed-]`, `{+added+}`; minor ones with a tilde. */
function drawn(before: string, after: string): string {
  return compared(before, after)
    .map(({ kind, text, minor }) => {
      const tilde = minor === true ? '~' : '';
      if (kind === 'same') return text;
      return kind === 'removed' ? `[${tilde}-${text}-]` : `{${tilde}+${text}+}`;
    })
    .join('');
}

describe('words of two versions', () => {
  it('are swapped whole where one letter changed', () => {
    expect(drawn('زار الوفد جنيف أمس', 'زار الوفد غنيف أمس')).toBe(
      'زار الوفد [-جنيف-]{+غنيف+} أمس',
    );
  });

  it('are swapped whole where only the hamza changed, which is no minor matter', () => {
    expect(drawn('اكد الوزير', 'أكد الوزير')).toBe('[-اكد-]{+أكد+} الوزير');
  });

  it('are a minor change where only tashkeel or tatweel differs', () => {
    expect(drawn('كتب المحرر نصا', 'كَتَبَ المحــرر نصا')).toBe(
      '[~-كتب-]{~+كَتَبَ+} [~-المحرر-]{~+المحــرر+} نصا',
    );
  });

  it('never show a shadda or fatha alone, even one that was typed after a space', () => {
    expect(drawn('تبنى المجلس القرار', 'تبنّى المجلس َالقرار')).toBe(
      '[~-تبنى-]{~+تبنّى+} [-المجلس القرار-]{+المجلس َالقرار+}',
    );
  });

  it('are equal however their hamza is composed', () => {
    expect(drawn('أكد', '\u0627\u0654كد')).toBe('\u0627\u0654كد');
  });

  it('have the removed ones before the added ones, as one run each', () => {
    expect(drawn('وصل قارب قديم مساء أمس', 'وصل زورق حديث مساء أمس')).toBe(
      'وصل [-قارب قديم-]{+زورق حديث+} مساء أمس',
    );
  });

  it('keep the space with what came or went', () => {
    expect(drawn('وصل القارب', 'وصل القارب أمس')).toBe('وصل القارب{+ أمس+}');
    expect(drawn('أمس وصل القارب', 'وصل القارب')).toBe('[-أمس -]وصل القارب');
    expect(drawn('وصل القارب', 'وصل أمس القارب')).toBe('وصل {+أمس +}القارب');
    expect(drawn('وصل القارب.', 'وصل القارب أمس.')).toBe('وصل القارب{+ أمس+}.');
  });

  it('leave the word alone when only punctuation was put behind it', () => {
    expect(drawn('وصل القارب فرحل', 'وصل القارب، فرحل')).toBe('وصل القارب{+،+} فرحل');
  });

  it('do not differ by the width of a space', () => {
    expect(drawn('وصل  القارب ', ' وصل القارب')).toBe('وصل القارب');
  });

  it('change places as a removal and an addition', () => {
    expect(drawn('الوزير قال أمس', 'قال الوزير أمس')).toBe('[-الوزير -]قال {+الوزير +}أمس');
  });

  it('give back both texts when read in order', () => {
    const word = fc.constantFrom(
      'وصل',
      'القارب',
      'القاربُ',
      'إلى',
      'المرفأ',
      '،',
      '«قال»',
      'GPS',
      '١٢٬٣',
    );
    const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compared(before, after);
        const without = (kind: WordRun['kind']) =>
          runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
        expect(without('removed')).toBe(after);
        expect(without('added')).toBe(before);
      }),
    );
  });
});
