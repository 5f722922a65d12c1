import { getSchema, type JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { articleExtensions } from './extensions';
// Whoever reads a document reads its steps, and this kind makes itself known by being there.
import './suggesting/removal-step';

/** The document schema, built once, without a DOM. */
export const articleSchema = getSchema(articleExtensions);

/**
 * Reads a document from outside (disk, file, another process) and holds it against the schema.
 * @throws RangeError that names the first thing that does not fit
 */
export function parseDocument(json: unknown): Node {
  const document = Node.fromJSON(articleSchema, json);
  document.check();
  return document;
}

/** A new story: one empty paragraph, the writer's byline, nothing else. */
export function emptyDocument(facts: { readonly byline: string }): JSONContent {
  const empty = articleSchema.topNodeType.createAndFill({ byline: facts.byline });
  if (empty === null) throw new Error('The schema cannot fill an empty story');
  return empty.toJSON() as JSONContent; // the library types its JSON as any
}
