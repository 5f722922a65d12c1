/** A word, a number or a mark of punctuation, never a part of one. */
export interface WordToken {
  readonly text: string;
  /** White space behind it; empty behind the last. */
  readonly space: string;
  /** Without tashkeel, tatweel and invisible controls: equal in two spellings of one word. */
  readonly bare: string;
  /** Offset in the text that it was read from. */
  readonly from: number;
}

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
const arabicWord = /^[\u0620-\u065F\u066E-\u06D3]+$/;
const chunks = /(\S+)(\s*)/g;
const invisible = /[\p{Mn}\p{Cf}\u0640]/gu;
const startsWithMark = /^\p{M}/u;
const wordLike = /[\p{L}\p{N}]/u;

/** White space at both ends of the text belongs to no token. */
export function wordTokens(text: string): readonly WordToken[] {
  const tokens: WordToken[] = [];
  for (const found of text.matchAll(chunks)) {
    const [, chunk = '', space = ''] = found;
    let from = found.index;
    for (const piece of piecesOf(chunk)) {
      const isLast = from + piece.length === found.index + chunk.length;
      addPiece(tokens, { piece, from, space: isLast ? space : '' });
      from += piece.length;
    }
  }
  const last = tokens.pop();
  return last === undefined ? [] : [...tokens, { ...last, space: '' }];
}

/** Words that a reader counts; punctuation is none. */
export function countTokens(tokens: readonly WordToken[]): number {
  return tokens.filter((token) => wordLike.test(token.text)).length;
}

/** The segmenter's time grows with the square of the text, so it sees one chunk at a time. */
function piecesOf(chunk: string): readonly string[] {
  if (arabicWord.test(chunk)) return [chunk];
  return Array.from(segmenter.segment(chunk), ({ segment }) => segment);
}

interface Piece {
  readonly piece: string;
  readonly from: number;
  readonly space: string;
}

/** A shadda or fatha that stands alone goes with the word before it. */
function addPiece(tokens: WordToken[], { piece, from, space }: Piece): void {
  const before = startsWithMark.test(piece) ? tokens.pop() : undefined;
  const text = before === undefined ? piece : before.text + before.space + piece;
  const bare = text.normalize('NFC').replace(invisible, '');
  tokens.push({ text, space, bare: bare === '' ? text : bare, from: before?.from ?? from });
}
