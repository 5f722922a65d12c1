import type { Node } from '@tiptap/pm/model';

/** A node and the position right before it. */
export interface PlacedNode {
  readonly node: Node;
  readonly position: number;
}

/**
 * Walks from the root down the named children: `findPart(story, ['lead', 'picture', 'alt'])`.
 * Null when the story has no such part.
 */
export function findPart(document: Node, path: readonly string[]): PlacedNode | null {
  return path.reduce<PlacedNode | null>(
    (parent, name) => (parent === null ? null : childNamed(parent, name)),
    { node: document, position: -1 },
  );
}

function childNamed(parent: PlacedNode, name: string): PlacedNode | null {
  let found: PlacedNode | null = null;
  parent.node.forEach((node, offset) => {
    if (found === null && node.type.name === name)
      found = { node, position: parent.position + 1 + offset };
  });
  return found;
}

/** @throws Error when the schema's own parts are not there: the document is not a story */
export function requirePart(document: Node, path: readonly string[]): PlacedNode {
  const part = findPart(document, path);
  if (part === null) throw new Error(`The document has no ${path.join(' > ')}`);
  return part;
}
