import type { Node } from '@tiptap/pm/model';
import { countLetters, countSpaces } from '../arabic/count-characters';
import { countWords } from '../arabic/count-words';
import { besideProse } from './beside-prose';
import { keptText } from './kept-text';

export interface TextCounts {
  readonly words: number;
  /** As one sees them, without spaces. */
  readonly letters: number;
  /** The same with spaces. */
  readonly characters: number;
}

const none: TextCounts = { words: 0, letters: 0, characters: 0 };

/** Nodes never change, so a paragraph that was not typed in is not counted again. */
const counted = new WeakMap<Node, TextCounts>();

/** A document's prose: the body, without headline, captions, pull quotes and notes. */
export function proseCounts(document: Node): TextCounts {
  return document.children
    .filter((part) => part.type.name === 'body')
    .reduce((sum, body) => plus(sum, countsOf(body)), none);
}

/** What is selected, wherever it is; of several blocks those that are prose. */
export function selectionCounts(document: Node, from: number, to: number): TextCounts {
  let sum = none;
  document.nodesBetween(from, to, (node, start) => {
    const isWhole = start >= from && start + node.nodeSize <= to;
    if (isWhole) sum = plus(sum, countsOf(node));
    else if (node.isTextblock)
      sum = plus(sum, countsIn(node, Math.max(0, from - start - 1), to - start - 1));
    return !isWhole && !node.isTextblock;
  });
  return sum;
}

function countsOf(node: Node): TextCounts {
  if (besideProse.has(node.type.name)) return none;
  const known = counted.get(node);
  if (known !== undefined) return known;
  const counts = node.isTextblock
    ? countsIn(node, 0, node.content.size)
    : node.children.reduce((sum, child) => plus(sum, countsOf(child)), none);
  counted.set(node, counts);
  return counts;
}

function countsIn(node: Node, from: number, to: number): TextCounts {
  const text = keptText(node, from, Math.min(to, node.content.size));
  const letters = countLetters(text);
  return { words: countWords(text), letters, characters: letters + countSpaces(text) };
}

function plus(one: TextCounts, other: TextCounts): TextCounts {
  return {
    words: one.words + other.words,
    letters: one.letters + other.letters,
    characters: one.characters + other.characters,
  };
}
