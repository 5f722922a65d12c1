/** Bidi and zero-width controls: they carry no letter. */
const controls = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Tashkeel, Quranic marks and tatweel. */
const marks = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g;
const arabicIndic = /[\u0660-\u0669]/g;
const persian = /[\u06F0-\u06F9]/g;
/** A thousands separator (Arabic or Latin) between digits. */
const grouping = /(?<=\d)[\u066C,](?=\d)/g;

/** Letters that writers use for one another, each with the one that stands for all. */
const sameLetter: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/g, '\u0627'],
  [/[\u0649\u06CC]/g, '\u064A'],
  [/[\u0629\u06D5]/g, '\u0647'],
  [/\u06A9/g, '\u0643'],
  [/[\u0624\u0626]/g, '\u0621'],
  // The sigma that ends a Greek word: lower case knows it, a letter by itself does not.
  [/\u03C2/g, '\u03C3'],
];

/**
 * Makes spellings that mean the same word equal, for search and for names: hamza seats, final ya and
 * ta marbuta, tashkeel, tatweel, presentation forms, and digits of all three families.
 */
export function fold(text: string): string {
  return foldLetters(text).replace(grouping, '');
}

/** What of the folding looks at one letter and its marks at a time. */
export function foldLetters(text: string): string {
  const plain = text.normalize('NFKC').replace(controls, '').replace(marks, '').toLowerCase();
  const letters = sameLetter.reduce((folded, [from, to]) => folded.replace(from, to), plain);
  return letters
    .replace(arabicIndic, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(persian, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

/** Whether `fold` leaves out the character there because it only groups the digits of a number. */
export function dropsGrouping(letters: string, at: number): boolean {
  const code = letters.charCodeAt(at);
  return (
    (code === 0x2c || code === 0x66c) &&
    isDigit(letters.charCodeAt(at - 1)) &&
    isDigit(letters.charCodeAt(at + 1))
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
