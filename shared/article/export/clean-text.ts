import { stripControls } from '../../arabic/strip-controls';

/** Half a surrogate pair, and the two letters that no XML may hold. */
const unwritable = /[\p{Cs}\uFFFE\uFFFF]/gu;
const lineEnds = /[\t\n\r\u2028\u2029]+/g;

/** One line of text that every format can hold and that shows every character in it. */
export function cleanText(text: string): string {
  return stripControls(text).replace(unwritable, '').replace(lineEnds, ' ');
}
