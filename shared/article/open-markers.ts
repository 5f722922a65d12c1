import type { Node } from '@tiptap/pm/model';
import { lettersOf } from './kept-text';

/** What the insert menu puts where something is still to come. */
export const openMarkerText = '[يُستكمل]';

/** A place that waits for a name, a number or a fact: positions in the document or in one block. */
export interface OpenMarker {
  readonly from: number;
  readonly to: number;
}

const mark = '[\\u064B-\\u0652\\u0670]*';
/** «To be completed»: only with its damma, without which it is a verb that stories use. */
const arabicMarker = `\u064A\u064F\u0633${mark}\u062A${mark}\u0643${mark}\u0645${mark}\u0644${mark}`;
const word = `(?:(?:TK)+|${arabicMarker})`;
const markers = new RegExp(
  `\\[${word}\\]|\\(${word}\\)|(?<![\\p{L}\\p{M}\\p{N}_])${word}(?![\\p{L}\\p{M}\\p{N}_])`,
  'gu',
);

/** Nodes never change, so a paragraph that was not typed in is not searched again. */
const known = new WeakMap<Node, readonly OpenMarker[]>();

const none: readonly OpenMarker[] = [];

/** Never published, so nothing in them is missing on a page. */
const unpublished = new Set(['editorNote', 'sources', 'note', 'related']);

/** The markers of one text block, counted from the beginning of its content. */
export function markersIn(block: Node): readonly OpenMarker[] {
  const found = known.get(block);
  if (found !== undefined) return found;
  const text = lettersOf(block);
  const places = [...text.matchAll(markers)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const searched = places.length === 0 ? none : places;
  known.set(block, searched);
  return searched;
}

/** Whether a marker in this block would reach readers. */
export function isPublishedPart(node: Node): boolean {
  return !unpublished.has(node.type.name);
}

/** Of whole stories: several ask about the same one, after each key. */
const knownWhole = new WeakMap<Node, readonly OpenMarker[]>();

/** Everything that a story still waits for, in the order of the page; empty before publication. */
export function openMarkers(document: Node): readonly OpenMarker[] {
  const found = knownWhole.get(document) ?? markersOfAll(document);
  knownWhole.set(document, found);
  return found;
}

function markersOfAll(document: Node): readonly OpenMarker[] {
  const all: OpenMarker[] = [];
  document.descendants((node, position) => {
    if (!isPublishedPart(node)) return false;
    if (!node.isTextblock) return true;
    const start = position + 1;
    for (const { from, to } of markersIn(node)) all.push({ from: start + from, to: start + to });
    return false;
  });
  return all;
}
