import type { JSONContent } from '@tiptap/core';
import { withoutComments } from '../article/without-comments';
import type { DocumentJson } from './entry';

/** Parts that are the desk's own talk: nobody approves them. */
const talk = new Set(['note', 'editorNote']);

/**
 * What an approval is about: the document without what never reaches a reader, comments and notes to
 * the desk. Its canonical JSON is what is hashed.
 */
export function contentOf(document: DocumentJson): JSONContent {
  return withoutComments(withoutTalk(document)); // what `Node.toJSON` writes
}

function withoutTalk({ content, ...node }: JSONContent): JSONContent {
  const inside = content?.filter(({ type = '' }) => !talk.has(type)).map(withoutTalk);
  return { ...node, ...(inside === undefined ? {} : { content: inside }) };
}
