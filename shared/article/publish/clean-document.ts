import type { JSONContent } from '@tiptap/core';
import { stripControls } from '../../arabic/strip-controls';
import type { DocumentJson } from '../../draft/entry';
import { withoutComments } from '../without-comments';

function clean(value: unknown): unknown {
  if (typeof value === 'string') return stripControls(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, clean(part)]));
}

/** The document as readers may have it: no comment on it, no character in it that nobody sees. */
export function cleanDocument(document: DocumentJson): JSONContent {
  return clean(withoutComments(document)) as JSONContent; // the same tree, only its texts are shorter
}
