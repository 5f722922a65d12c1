const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });

/** Counts of what stands between two white spaces: prose says the same again and again. */
const counted = new Map<string, number>();
const mostCounted = 20_000;
/** Up to here a slice is a text of its own; a longer one would keep its whole paragraph in memory. */
const longestCounted = 12;

/** Words as a reader counts them; Arabic-Indic numbers count, punctuation does not. */
export function countWords(text: string): number {
  // No word reaches over white space, and the segmenter's time grows with the square of the text.
  return text.split(/\s+/).reduce((words, piece) => words + countPiece(piece), 0);
}

function countPiece(piece: string): number {
  const known = counted.get(piece);
  if (known !== undefined) return known;
  const words = segment(piece);
  if (counted.size >= mostCounted) counted.clear();
  if (piece.length <= longestCounted) counted.set(piece, words);
  return words;
}

function segment(piece: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike === true) words += 1;
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
