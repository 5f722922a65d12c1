/** The keys of the Arabic 101 layout, each beside what a US layout types with the same key. */
const keys: readonly (readonly [latin: string, arabic: string])[] = [
  ...pair("qwertyuiop[]asdfghjkl;'zxcvnm,./`", 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ'),
  ...pair('QWERUIOP{}', '\u064E\u064B\u064F\u064C\u2018\u00F7\u00D7\u061B<>'),
  ...pair('ASDFHJKL', '\u0650\u064D][\u0623\u0640\u060C/'),
  ...pair('ZXCVNM<>?~()', '~\u0652}{\u0622\u2019,.\u061F\u0651)('),
  ['b', 'لا'],
  ['B', 'لآ'],
  ['G', 'لأ'],
  ['T', 'لإ'],
  ['Y', 'إ'],
];

function pair(latin: string, arabic: string): readonly (readonly [string, string])[] {
  return Array.from(latin, (key, place) => [key, arabic.charAt(place)] as const);
}

const arabicOf = new Map(keys);
const latinOf = new Map([
  ...keys.map(([latin, arabic]) => [arabic, latin] as const),
  // What other systems type with the same keys.
  ['`', 'U'],
  ["'", 'M'],
  ['\u06CC', 'd'],
  ['\u06A9', ';'],
  ['\u06AF', "'"],
  ['\u0686', ']'],
  ['\uFEFB', 'b'],
  ['\uFEF5', 'B'],
  ['\uFEF7', 'G'],
  ['\uFEF9', 'T'],
]);

/** What the same keys would have typed on an Arabic layout. */
export function toArabicLayout(text: string): string {
  return Array.from(text, (letter) => arabicOf.get(letter) ?? letter).join('');
}

/** Lam and alef are one key or two: after these letters English goes on with `gh` (night, though). */
const ghostly = /(?:i|ou|au)$/;

/** What the same keys would have typed on a US layout. */
export function toLatinLayout(text: string): string {
  let latin = '';
  for (let at = 0; at < text.length; at += 1) {
    const two = text.slice(at, at + 2);
    const isLigature = latinOf.has(two) && two.length === 2;
    if (isLigature) at += 1;
    latin += isLigature ? ligatureKeys(two, latin, text.slice(at + 1)) : keyOf(two.charAt(0));
  }
  return latin;
}

function keyOf(letter: string): string {
  return latinOf.get(letter) ?? letter;
}

function ligatureKeys(ligature: string, before: string, after: string): string {
  if (ligature !== 'لا' || !ghostly.test(before)) return keyOf(ligature);
  return /^(?:ف|$|\s)/.test(after) ? 'gh' : 'b';
}

/**
 * What types a text again as it was meant when the keyboard was in the wrong layout: Latin letters
 * become the Arabic of their keys, and the other way round. Null when it has no letters of either.
 */
export function layoutRescue(text: string): ((text: string) => string) | null {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}|[\u064B-\u0652\u0640]/gu)?.length ?? 0;
  if (latin + arabic === 0) return null;
  return latin >= arabic ? toArabicLayout : toLatinLayout;
}
