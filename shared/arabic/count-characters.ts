import { countingPieces } from './count-pieces';

const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** Characters without spaces, as one sees them: a letter and its vowel signs are one. */
export const countLetters = countingPieces((piece) => [...segmenter.segment(piece)].length);

export function countSpaces(text: string): number {
  return text.match(/\s/g)?.length ?? 0;
}
