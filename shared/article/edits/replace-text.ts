import type { Transaction } from '@tiptap/pm/state';
import { plainLetters } from '../../arabic/plain-letters';
import type { PlacedNode } from './find-part';

/** Where two texts differ: both agree before `from` and after their `to`. */
export interface Difference {
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

/**
 * Makes the node's text the given one by replacing only what differs, so that typing in a panel
 * becomes the same small steps as typing in the sheet. Line breaks become spaces; characters that
 * nobody sees stay out.
 */
export function replaceText(tr: Transaction, place: PlacedNode, typed: string): Transaction {
  const letters = keptLetters(place);
  const before = letters.map(({ letter }) => letter).join('');
  const after = plainLetters(typed).replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
  if (before === after) return tr;
  const { from, oldTo, newTo } = textDifference(before, after);
  const behind = from === 0 ? place.position + 1 : (letters[from - 1]?.at ?? 0) + 1;
  const start = oldTo === from ? behind : (letters[from]?.at ?? 0);
  const end = oldTo === from ? behind : (letters[oldTo - 1]?.at ?? 0) + 1;
  if (from === newTo) return tr.delete(start, end);
  // Not `insertText`: that one would carry over a bold that is waiting for the next letter.
  const text = tr.doc.type.schema.text(after.slice(from, newTo));
  return tr.replaceWith(start, end, text);
}

/** Code units that the panel shows, and where they stand; what is suggested to go is not shown. */
function keptLetters({ node, position }: PlacedNode): readonly { letter: string; at: number }[] {
  const letters: { letter: string; at: number }[] = [];
  node.forEach((child, offset) => {
    if (child.marks.some(({ type }) => type.name === 'deletion')) return;
    const text = child.text ?? '';
    for (let index = 0; index < text.length; index += 1)
      letters.push({ letter: text.charAt(index), at: position + 1 + offset + index });
  });
  return letters;
}

export function textDifference(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  if (splitsPair(before, from) || splitsPair(after, from)) from -= 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  if (splitsPair(before, before.length - same) || splitsPair(after, after.length - same)) same -= 1;
  return { from, oldTo: before.length - same, newTo: after.length - same };
}

/** Whether a cut there would leave half of a character that takes two code units. */
function splitsPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
