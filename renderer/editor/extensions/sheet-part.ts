import type { Node, ResolvedPos } from '@tiptap/pm/model';

/** Parts that the panels edit: they are in the document, but not on the sheet. */
const hiddenParts = new Set(['alt', 'sources', 'note', 'related']);

/** Whether the node and what is in it is edited in a panel instead of on the sheet. */
export function isHiddenPart(node: Node): boolean {
  return hiddenParts.has(node.type.name);
}

/** A one-line text (headline, caption, speaker …) as opposed to prose: it is never set in bold. */
export function isField(node: Node): boolean {
  const { bold } = node.type.schema.marks;
  return node.isTextblock && bold !== undefined && !node.type.allowsMarkType(bold);
}

/** Where the content of a part of the sheet begins and ends. */
export interface SheetPart {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The part of the sheet that a position is in, null on the way between them: the body, or a field. */
export function sheetPartAt($pos: ResolvedPos): SheetPart | null {
  const depth = isInBody($pos) ? 1 : isField($pos.parent) ? $pos.depth : 0;
  if (depth === 0) return null;
  return { name: $pos.node(depth).type.name, from: $pos.start(depth), to: $pos.end(depth) };
}

export function isInBody($pos: ResolvedPos): boolean {
  return $pos.depth > 0 && $pos.node(1).type.name === 'body';
}

export function isHidden($pos: ResolvedPos): boolean {
  for (let depth = $pos.depth; depth > 0; depth -= 1)
    if (isHiddenPart($pos.node(depth))) return true;
  return false;
}

/** Parts whose inside is not searched: they can be long, and no part of the sheet is in them. */
const closedParts = new Set(['body', 'sources', 'related']);

/** Null when the story has no such part. */
export function partNamed(document: Node, name: string): SheetPart | null {
  const parts: SheetPart[] = [];
  document.descendants((node, position) => {
    const { type, nodeSize } = node;
    if (type.name === name) parts.push({ name, from: position + 1, to: position + nodeSize - 1 });
    return !closedParts.has(type.name);
  });
  return parts[0] ?? null;
}
