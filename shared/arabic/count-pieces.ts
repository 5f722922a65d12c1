const mostCounted = 20_000;
/** Up to here a slice is a text of its own; a longer one would keep its whole paragraph in memory. */
const longestCounted = 12;

/**
 * Counts a text by what stands between two white spaces, for things that never reach over one. Prose
 * says the same again and again, and a segmenter's time grows with the square of the text.
 */
export function countingPieces(count: (piece: string) => number): (text: string) => number {
  const counted = new Map<string, number>();
  const countPiece = (piece: string) => {
    const known = counted.get(piece);
    if (known !== undefined) return known;
    const found = count(piece);
    if (counted.size >= mostCounted) counted.clear();
    if (piece.length <= longestCounted) counted.set(piece, found);
    return found;
  };
  return (text) => text.split(/\s+/).reduce((sum, piece) => sum + countPiece(piece), 0);
}
