import { quoteFor, type QuotePlace } from '@shared/arabic/smart-quotes';
import { describe, expect, it } from 'vitest';

/** The text as the sheet has it after typing it with straight marks. */
function typed(text: string, more: Partial<QuotePlace> = {}): string {
  const place = { house: 'guillemets', isLtr: false, around: 0, ...more } as const;
  return Array.from(text).reduce(
    (before, letter) => before + (letter === '"' ? quoteFor({ before, ...place }) : letter),
    '',
  );
}

describe('typed quotation marks', () => {
  it.each([
    ['قال: "نعم".', 'قال: «نعم».'],
    ['قال:"نعم"', 'قال:«نعم»'],
    ['"قال: "نعم" ثم مضى"', '«قال: “نعم” ثم مضى»'],
    ['"قال: "نعم""', '«قال: “نعم”»'],
    ['لـ"داعش" و"قسد"', 'لـ«داعش» و«قسد»'],
    ['("الوطن")', '(«الوطن»)'],
    ['""أ" ب"', '«“أ” ب»'],
    ['قال "ما هذا؟" وسكت', 'قال «ما هذا؟» وسكت'],
  ])('open, close and nest in %s', (text, expected) => {
    expect(typed(text)).toBe(expected);
  });

  it('follow the house', () => {
    expect(typed('"قال "نعم""', { house: 'curly' })).toBe('“قال «نعم»”');
  });

  it('are curly in a paragraph that runs left to right', () => {
    expect(typed('He said "yes" twice', { isLtr: true })).toBe('He said “yes” twice');
  });

  it('take the other pair inside a quotation whose own marks are drawn', () => {
    expect(typed('رأى "الوطن" أمس', { around: 1 })).toBe('رأى “الوطن” أمس');
    expect(typed('رأى "الوطن" أمس', { around: 2 })).toBe('رأى «الوطن» أمس');
  });

  it('do not close what an earlier mistake left closed', () => {
    expect(typed('» قال "نعم"')).toBe('» قال «نعم»');
  });
});
