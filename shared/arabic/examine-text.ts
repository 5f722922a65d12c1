import { arabicRuns } from './arabic-runs';
import { bidiRuns } from './bidi-runs';
import { arabicLetters } from './arabic-letters';
import { familyOf, withDigits, type DigitFamily } from './numerals';
import { plainLetters } from './plain-letters';
import { unreachable } from '../unreachable';

/** Something about a text that nobody sees, and that decides how it looks, sorts or is found. */
export type Finding = {
  /** Places in the text, in code units. */
  readonly from: number;
  readonly to: number;
} & (
  | { readonly kind: 'invisible'; readonly code: number }
  /** Letters in a fixed shape; `plain` are the letters they stand for. */
  | { readonly kind: 'shaped'; readonly plain: string }
  /** Persian or Urdu letters in an Arabic word; `plain` is the word in Arabic ones. */
  | { readonly kind: 'foreign'; readonly plain: string }
  | { readonly kind: 'digits'; readonly family: DigitFamily }
  /** Runs the other way than the text around it; page and sheet isolate it by themselves. */
  | { readonly kind: 'run'; readonly script: 'latin' | 'number' | 'arabic' }
);

export type FindingKind = Finding['kind'];

const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00A0\u00AD\u061C\u200B-\u200F\u2028-\u202F\u205F-\u206F\uFEFF]/g;
const shaped = /[\uFB50-\uFDCF\uFE70-\uFEFC]+/g;
const digits = /[0-9\u0660-\u0669\u06F0-\u06F9]+/g;
const word = /[\u0620-\u065F\u0670-\u06D5\u06EE\u06EF]+/g;

/** Everything of that kind in a text, in its order; English text keeps its digits. */
export function examineText(text: string, dir: 'rtl' | 'ltr' = 'rtl'): readonly Finding[] {
  const runs = dir === 'rtl' ? runsOf(text) : foreignRunsOf(text);
  const isInRun = (at: number) => runs.some(({ from, to }) => at >= from && at < to);
  const found: Finding[] = [
    ...each(text, invisible, (match, place) => ({
      ...place,
      kind: 'invisible',
      code: match.codePointAt(0) ?? 0,
    })),
    ...each(text, shaped, (match, place) => ({
      ...place,
      kind: 'shaped',
      plain: plainLetters(match),
    })),
    ...each(text, word, (match, place) => {
      const plain = arabicLetters(match);
      return plain === match ? null : { ...place, kind: 'foreign', plain };
    }),
    ...each(text, digits, (match, place) => {
      const family = dir === 'ltr' || isInRun(place.from) ? null : familyOf(match);
      return family === null ? null : { ...place, kind: 'digits', family };
    }),
    ...runs,
  ];
  return found.sort((one, two) => one.from - two.from);
}

function each(
  text: string,
  pattern: RegExp,
  read: (match: string, place: { from: number; to: number }) => Finding | null,
): readonly Finding[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: match }) => {
    const finding = read(match, { from: index, to: index + match.length });
    return finding === null ? [] : [finding];
  });
}

function runsOf(text: string): readonly Finding[] {
  const runs: Finding[] = [];
  let from = 0;
  for (const run of bidiRuns(text)) {
    const to = from + run.text.length;
    if (run.kind !== 'plain') runs.push({ from, to, kind: 'run', script: run.kind });
    from = to;
  }
  return runs;
}

function foreignRunsOf(text: string): readonly Finding[] {
  return arabicRuns(text).map((place) => ({ ...place, kind: 'run', script: 'arabic' }));
}

/**
 * What stands there when the finding is cleaned; null when there is nothing to clean.
 * @param text what stands there now
 * @param family the digits that the rest of the story has
 */
export function cleaned(finding: Finding, text: string, family: DigitFamily): string | null {
  switch (finding.kind) {
    case 'invisible':
      return isSpace(finding.code) ? ' ' : '';
    case 'shaped':
    case 'foreign':
      return finding.plain;
    case 'digits':
      return finding.family === family ? null : withDigits(text, family);
    case 'run':
      return null;
    default:
      return unreachable(finding);
  }
}

/** Joiners shape letters: whether one is meant is for the writer to say. */
export function mayBeMeant(finding: Finding): boolean {
  return finding.kind === 'invisible' && (finding.code === 0x200c || finding.code === 0x200d);
}

/** Spaces that do not break, or have another width, become one that does. */
function isSpace(code: number): boolean {
  return code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}
