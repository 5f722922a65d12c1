const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });

/** Words as a reader counts them; Arabic-Indic numbers count, punctuation does not. */
export function countWords(text: string): number {
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike === true) words += 1;
  return words;
}

/**
 * Words a minute. Between Arabic read aloud (138, IReST, Trauzettel-Klosinski and Dietz 2012) and
 * silent English (238, Brysbaert 2019).
 */
const wordsPerMinute = 180;

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
