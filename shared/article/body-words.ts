import type { Node } from '@tiptap/pm/model';
import { countWords } from '../arabic/count-words';
import { besideProse } from './beside-prose';
import { keptText } from './kept-text';

/** Nodes never change, so a paragraph that was not typed in is not counted again. */
const counted = new WeakMap<Node, number>();

function wordsOf(node: Node): number {
  if (besideProse.has(node.type.name)) return 0;
  const known = counted.get(node);
  if (known !== undefined) return known;
  const words = node.isTextblock
    ? countWords(keptText(node))
    : node.children.reduce((sum, child) => sum + wordsOf(child), 0);
  counted.set(node, words);
  return words;
}

/** Words of a document's prose: the body, without headline, captions, pull quotes and notes. */
export function bodyWords(document: Node): number {
  return document.children
    .filter((part) => part.type.name === 'body')
    .reduce((sum, body) => sum + wordsOf(body), 0);
}
