import { fold } from './fold';
import { foldWithOffsets, originalRange, type FoldedText, type TextRange } from './fold-offsets';
import { plainLetters } from './plain-letters';

/** What somebody looks for in a story. */
export interface Sought {
  readonly words: string;
  /** Spellings of the same word count as the same: hamza, marks, tatweel, digits … */
  readonly isFolded: boolean;
  /** Not inside a longer word. */
  readonly isWhole: boolean;
}

/** A text that is searched more than once: it is folded when it is first needed, and once. */
export interface SearchedText {
  readonly text: string;
  readonly folded: () => FoldedText;
}

/** Finds the words in a text, from its beginning on, none inside another. */
export type WordSearch = (searched: SearchedText) => readonly TextRange[];

export function searchedText(text: string): SearchedText {
  let folded: FoldedText | null = null;
  return { text, folded: () => (folded ??= foldWithOffsets(text)) };
}

/** Null when nothing is looked for. */
export function wordSearch({ words, isFolded, isWhole }: Sought): WordSearch | null {
  if (words === '') return null;
  const keep = isWhole ? isWholeWord : () => true;
  const folded = isFolded ? fold(words) : '';
  // Somebody who looks for a mark alone means the mark.
  if (folded === '') return (searched) => exactRanges(searched.text, plainLetters(words), keep);
  return (searched) => foldedRanges(searched, folded, keep);
}

type Keep = (text: string, range: TextRange) => boolean;

function exactRanges(text: string, words: string, keep: Keep): readonly TextRange[] {
  const found: TextRange[] = [];
  if (words === '') return found;
  let at = text.indexOf(words);
  while (at >= 0) {
    const range = { from: at, to: at + words.length };
    const isKept = keep(text, range);
    if (isKept) found.push(range);
    at = text.indexOf(words, isKept ? range.to : at + 1);
  }
  return found;
}

function foldedRanges(searched: SearchedText, words: string, keep: Keep): readonly TextRange[] {
  const folded = searched.folded();
  const found: TextRange[] = [];
  let reached = 0;
  let at = folded.text.indexOf(words);
  while (at >= 0) {
    const range = originalRange(folded, at, at + words.length);
    const isKept = range.from >= reached && keep(searched.text, range);
    if (isKept) {
      found.push(range);
      reached = range.to;
    }
    at = folded.text.indexOf(words, isKept ? at + words.length : at + 1);
  }
  return found;
}

/** Letters, marks, digits, tatweel and what joins two parts of a name. */
const inWord = /[\p{L}\p{M}\p{N}_\u200C\u200D]/u;

function isWholeWord(text: string, { from, to }: TextRange): boolean {
  return !inWord.test(characterBefore(text, from)) && !inWord.test(characterAt(text, to));
}

function characterAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
}

function characterBefore(text: string, at: number): string {
  const isPair = (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return text.slice(isPair ? at - 2 : Math.max(0, at - 1), at);
}
