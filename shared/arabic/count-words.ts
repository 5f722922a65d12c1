import { countingPieces } from './count-pieces';

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });

/** Words as a reader counts them; Arabic-Indic numbers count, punctuation does not. */
export const countWords = countingPieces((piece) => {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike === true) words += 1;
  return words;
});

/**
 * Words a minute. Between Arabic read aloud (138, IReST, Trauzettel-Klosinski and Dietz 2012) and
 * silent English (238, Brysbaert 2019).
 */
const wordsPerMinute = 180;

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
