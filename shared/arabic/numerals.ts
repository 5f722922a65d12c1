import { bidiRuns } from './bidi-runs';

export const digitFamilies = ['latin', 'arabic', 'persian'] as const;
/** Western digits 123, Arabic-Indic digits, and the extended ones that Persian and Urdu use. */
export type DigitFamily = (typeof digitFamilies)[number];

const zero: Readonly<Record<DigitFamily, number>> = { latin: 48, arabic: 0x660, persian: 0x6f0 };
const anyDigit = /[0-9\u0660-\u0669\u06F0-\u06F9]/g;

/** A stretch of a text and what stands there instead. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Null for what is no digit. */
export function familyOf(digit: string): DigitFamily | null {
  const code = digit.charCodeAt(0);
  return digitFamilies.find((family) => code >= zero[family] && code < zero[family] + 10) ?? null;
}

/** The digits alone, in another family. */
export function withDigits(text: string, family: DigitFamily): string {
  return text.replace(anyDigit, (digit) => {
    const value = digit.charCodeAt(0) - zero[familyOf(digit) ?? 'latin'];
    return String.fromCharCode(zero[family] + value);
  });
}

const digit = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]';
const group = `[,\\u066C ]`;
/** A number with its separators and per cent sign: grouped by threes, or with one decimal stop. */
const number = new RegExp(
  [
    `${digit}{1,3}(?:${group}${digit}{3})+(?!${digit})(?:[.\\u066B]${digit}+)?`,
    `${digit}+(?:\\.${digit}+(?!\\.?${digit})|\\u066B${digit}+)?`,
  ]
    .map((form) => `(?:${form})[%\\u066A]?`)
    .join('|'),
  'g',
);
/** Numbers that a stop or a slash joins are a date or a version: they have no decimals. */
const joined = new RegExp(`${digit}+(?:[.]${digit}+){2,}`, 'g');

const signs = {
  arabic: { group: '\u066C', decimal: '\u066B', percent: '\u066A' },
  latin: { group: ',', decimal: '.', percent: '%' },
} as const;

/** The families that a newsroom writes its numbers in. */
export type NumeralStyle = keyof typeof signs;

function restyled(written: string, style: NumeralStyle): string {
  const { group: grouping, decimal, percent } = signs[style];
  const separated = written
    .replace(/[ ,\u066C]/g, grouping)
    .replace(/[.\u066B]/g, decimal)
    .replace(/[%\u066A]/g, percent);
  return withDigits(separated, style);
}

function editsIn(text: string, style: NumeralStyle): readonly TextEdit[] {
  const dates = [...text.matchAll(joined)].map(({ index, 0: { length } }) => [index, length]);
  const isDated = (at: number) =>
    dates.some(([from = 0, length = 0]) => at >= from && at < from + length);
  return [...text.matchAll(number)].flatMap(({ index, 0: written }) => {
    const now = isDated(index) ? withDigits(written, style) : restyled(written, style);
    return now === written ? [] : [{ from: index, to: index + written.length, text: now }];
  });
}

const grouped = /^\d{1,3}(?: \d{3})+$/;

/**
 * What changes when the numbers of a text are written in the other family, with its separators and
 * per cent sign. Addresses, names, Latin words and numbers that people dial stay as they are.
 */
export function numeralEdits(text: string, style: NumeralStyle): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let start = 0;
  for (const run of bidiRuns(text)) {
    const isProse = run.kind === 'plain' || grouped.test(run.text);
    for (const { from, to, text: now } of isProse ? editsIn(run.text, style) : [])
      edits.push({ from: start + from, to: start + to, text: now });
    start += run.text.length;
  }
  return edits;
}

/** The whole text with its numbers in that family. */
export function withNumerals(text: string, style: NumeralStyle): string {
  return numeralEdits(text, style).reduceRight(
    (now, { from, to, text: piece }) => now.slice(0, from) + piece + now.slice(to),
    text,
  );
}
