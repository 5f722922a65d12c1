import type { QuoteStyle } from '../newsroom/newsroom';

const pairs: Readonly<Record<QuoteStyle, readonly [opening: string, closing: string]>> = {
  guillemets: ['\u00AB', '\u00BB'],
  curly: ['\u201C', '\u201D'],
};

/** Where a quotation mark is typed. */
export interface QuotePlace {
  /** The block's text up to the caret. */
  readonly before: string;
  readonly house: QuoteStyle;
  readonly isLtr: boolean;
  /** Quotations that are open around the block: their marks are drawn, not typed. */
  readonly around: number;
}

/** The mark that a typed `"` stands for: it opens or closes, and pairs alternate inside each other. */
export function quoteFor(place: QuotePlace): string {
  const { before, isLtr } = place;
  const open = openQuotes(before);
  const innermost = open.at(-1);
  if (innermost !== undefined && closesAfter(before)) return pairs[innermost][1];
  if (isLtr) return pairs.curly[0];
  if (innermost !== undefined) return pairs[other(innermost)][0];
  return pairs[place.around % 2 === 0 ? place.house : other(place.house)][0];
}

function other(style: QuoteStyle): QuoteStyle {
  return style === 'curly' ? 'guillemets' : 'curly';
}

/** After a space, a bracket, a dash, tatweel or another opening mark, something begins. */
function closesAfter(before: string): boolean {
  return !/(?:^|[\s([{\u00AB\u201C\u0640/\u2013\u2014-])$/.test(before);
}

/** The pairs that are not closed yet, outermost first. */
function openQuotes(text: string): readonly QuoteStyle[] {
  const open: QuoteStyle[] = [];
  for (const mark of text.match(/[\u00AB\u00BB\u201C\u201D]/g) ?? []) {
    const style: QuoteStyle = mark === '\u00AB' || mark === '\u00BB' ? 'guillemets' : 'curly';
    if (mark === pairs[style][0]) open.push(style);
    else if (open.includes(style)) open.length = open.lastIndexOf(style);
  }
  return open;
}
