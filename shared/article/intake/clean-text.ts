import { plainLetters } from '../../arabic/plain-letters';

/** Spaces of other widths, and the one that does not break. */
const oddSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const softHyphens = /\u00AD/g;

/** Text from anywhere in letters and spaces that the newsroom types itself. */
export function cleanText(text: string): string {
  return plainLetters(text).replace(oddSpaces, ' ').replace(softHyphens, '');
}

/** What goes into a field: everything in one line. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
