import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { DocumentJson } from '../draft/entry';
import { decideSuggestions, type Verdict } from './edits/decide-suggestions';
import { parseDocument } from './schema';
import { holdsSuggestions, suggestionKinds } from './suggestions';

/** Nodes never change: what was decided for one once holds for ever. */
const known = {
  accept: new WeakMap<Node, Node>(),
  reject: new WeakMap<Node, Node>(),
} as const;

/** The story as it will be when everything suggested is accepted. */
export function acceptedNode(document: Node): Node {
  return decided(document, 'accept');
}

/** The story as if nobody had suggested anything. */
export function rejectedNode(document: Node): Node {
  return decided(document, 'reject');
}

/** @throws RangeError when it is no document of the schema */
export function acceptedDocument(json: DocumentJson): DocumentJson {
  return decidedJson(json, 'accept');
}

/** @throws RangeError when it is no document of the schema */
export function rejectedDocument(json: DocumentJson): DocumentJson {
  return decidedJson(json, 'reject');
}

function decided(document: Node, verdict: Verdict): Node {
  if (!holdsSuggestions(document)) return document;
  const before = known[verdict].get(document);
  if (before !== undefined) return before;
  const { doc } = decideSuggestions(document, { verdict });
  known[verdict].set(document, doc);
  return doc;
}

function decidedJson(json: DocumentJson, verdict: Verdict): DocumentJson {
  if (!saysSuggestion(json)) return json;
  return decided(parseDocument(json), verdict).toJSON() as DocumentJson; // what `Node.toJSON` gives
}

/** Most documents carry none, and need not be read to know that. */
function saysSuggestion({ marks, content }: JSONContent): boolean {
  const isMarked = marks?.some(({ type }) => suggestionKinds.some((kind) => kind === type));
  return isMarked === true || content?.some(saysSuggestion) === true;
}
