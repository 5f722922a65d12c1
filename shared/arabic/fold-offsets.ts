import { dropsGrouping, foldLetters } from './fold';

/** A folded text that remembers which letters of the original each of its code units came from. */
export interface FoldedText {
  /** Exactly what `fold` makes of the original. */
  readonly text: string;
  /** Where in the original the letter of each code unit begins. */
  readonly starts: readonly number[];
  /** Where it ends, with its marks, tatweel and whatever else of it nobody searches for. */
  readonly ends: readonly number[];
}

/** A stretch of a text, in code units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Marks, and the Hangul and halfwidth letters that normalisation joins to the letter before them: no
 * letter ends in front of one.
 */
const joining =
  /^[\p{M}\u1160-\u11FF\u3131-\u318E\uD7B0-\uD7FF\uFF9E\uFF9F\uFFA0-\uFFDC\u{11382}-\u{113FF}]/u;

const unknown = 0;
const joins = 1;
const stands = 2;
const unitKinds = new Uint8Array(0x10000);

/** Letters folded once: prose says the same few hundred again and again. */
const foldedUnits: string[] = [];
/** The same for letters with marks. */
const folded = new Map<string, string>();
const mostFolded = 20_000;

/** The same folding as `fold`, letter by letter. */
export function foldWithOffsets(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0, end = 0; start < original.length; start = end) {
    end = endOfLetter(original, start);
    const letter = foldedLetter(original, start, end);
    text += letter;
    for (let at = 0; at < letter.length; at += 1) {
      starts.push(start);
      ends.push(end);
    }
    if (letter === '') stretchLast(starts, ends, end);
  }
  return withoutGrouping({ text, starts, ends });
}

/** A stretch of the folded text as the whole letters of the original that it came from. */
export function originalRange(whole: FoldedText, from: number, to: number): TextRange {
  const start = whole.starts[from];
  const end = whole.ends[to - 1];
  if (start === undefined || end === undefined) throw new RangeError('Outside the folded text');
  return { from: start, to: end };
}

function endOfLetter(text: string, start: number): number {
  let end = start + lengthAt(text, start);
  while (end < text.length && isJoining(text, end)) end += lengthAt(text, end);
  return end;
}

function lengthAt(text: string, at: number): 1 | 2 {
  const code = text.charCodeAt(at);
  // Only the first half of a pair makes a longer character; a half that lost the other stands alone.
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isJoining(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x300) return false;
  if (lengthAt(text, at) === 2) return joining.test(text.slice(at, at + 2));
  if (unitKinds[code] === unknown) unitKinds[code] = joining.test(text.charAt(at)) ? joins : stands;
  return unitKinds[code] === joins;
}

function foldedLetter(text: string, start: number, end: number): string {
  if (end - start === 1) {
    const code = text.charCodeAt(start);
    return (foldedUnits[code] ??= foldLetters(text.charAt(start)));
  }
  const letter = text.slice(start, end);
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const made = foldLetters(letter);
  if (folded.size >= mostFolded) folded.clear();
  folded.set(letter, made);
  return made;
}

/** What was dropped (tatweel, a control) belongs to the letter before it. */
function stretchLast(starts: readonly number[], ends: number[], end: number): void {
  const start = starts.at(-1);
  for (let at = ends.length - 1; at >= 0 && starts[at] === start; at -= 1) ends[at] = end;
}

function withoutGrouping(whole: FoldedText): FoldedText {
  const { text, starts, ends } = whole;
  const kept: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!dropsGrouping(text, at)) kept.push(at);
  if (kept.length === text.length) return whole;
  return {
    text: kept.map((at) => text.charAt(at)).join(''),
    starts: kept.map((at) => starts[at] ?? 0),
    ends: kept.map((at) => ends[at] ?? 0),
  };
}
