import type { Mark, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { TextRange } from '@shared/arabic/fold-offsets';
import { textDifference } from '@shared/article/edits/replace-text';

/**
 * Puts the words in place of what stands there. Letters that both have stay as they are, with their
 * bold and links; new ones are set like those that they replace, or like the letter before.
 */
export function replaceMatch(tr: Transaction, { from, to }: TextRange, words: string): Transaction {
  const before = tr.doc.textBetween(from, to, '', '\n');
  if (before === words) return tr;
  const { from: same, oldTo, newTo } = textDifference(before, words);
  if (same === newTo) return tr.delete(from + same, from + oldTo);
  const marks = marksFor(tr.doc, { from: from + same, to: from + oldTo, start: from });
  const text = tr.doc.type.schema.text(words.slice(same, newTo), marks);
  return tr.replaceWith(from + same, from + oldTo, text);
}

/** From the end, so that no replacement moves a match that is still to come. */
export function replaceMatches(
  tr: Transaction,
  matches: Iterable<TextRange>,
  words: string,
): Transaction {
  for (const match of [...matches].reverse()) replaceMatch(tr, match, words);
  return tr;
}

interface Replaced extends TextRange {
  /** Where the match begins that this is a part of. */
  readonly start: number;
}

function marksFor(document: Node, { from, to, start }: Replaced): readonly Mark[] {
  const letter = from < to || from === start ? from : from - 1;
  return document.nodeAt(letter)?.marks ?? [];
}
