import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { Transform, type Step } from '@tiptap/pm/transform';
import type { UnplacedWords } from './lost-words';

/** What stands in a block's text for something that is no text. */
const noText = /[\uFFFC\n]+/g;

/**
 * Steps that put words back as near as can be to where they stood: a whole paragraph as a paragraph
 * of its own, anything less into the text, with spaces around it.
 */
export function placeWords(document: Node, unplaced: UnplacedWords): readonly Step[] {
  const words = unplaced.words.replace(noText, ' ').trim();
  if (words === '') return [];
  const change = new Transform(document);
  const near = placeNear(document, unplaced.at);
  const body = bodyEnd(document, near);
  const isWhole = words === unplaced.block.replace(noText, ' ').trim();
  if (isWhole && body !== null) change.insert(body, paragraphOf(document, words));
  else change.insert(near, document.type.schema.text(spaced(document, near, words)));
  return change.steps;
}

/** The nearest place that takes text. */
function placeNear(document: Node, at: number): number {
  const inside = Math.max(0, Math.min(at, document.content.size));
  return Selection.near(document.resolve(inside), -1).from;
}

/** Right behind the part of the body that holds a place; null outside the body. */
function bodyEnd(document: Node, at: number): number | null {
  const place = document.resolve(at);
  const isInBody = place.depth > 1 && place.node(1).type.name === 'body';
  return isInBody ? place.after(2) : null;
}

function paragraphOf({ type: { schema } }: Node, words: string): Node {
  return schema.node('paragraph', null, schema.text(words));
}

function spaced(document: Node, at: number, words: string): string {
  const place = document.resolve(at);
  const text = place.parent.textBetween(0, place.parent.content.size, '\n', '\uFFFC');
  const before = /\S/.test(text.charAt(place.parentOffset - 1)) ? ' ' : '';
  const after = /\S/.test(text.charAt(place.parentOffset)) ? ' ' : '';
  return `${before}${words}${after}`;
}
