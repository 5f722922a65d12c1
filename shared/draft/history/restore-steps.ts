import { Node } from '@tiptap/pm/model';
import { Transform, type Step } from '@tiptap/pm/transform';
import { restoreNode } from './restore-node';

/**
 * Steps that lead from the current document to a former one. Blocks that are the same stay
 * untouched, and in the others only what differs is replaced, so that what colleagues type
 * meanwhile keeps its place.
 */
export function restoreSteps(current: Node, wanted: Node): readonly Step[] {
  const change = new Transform(current);
  const target = inSchemaOf(current, wanted);
  for (const [name, value] of Object.entries(target.attrs))
    if (JSON.stringify(current.attrs[name]) !== JSON.stringify(value))
      change.setDocAttribute(name, value);
  target.children.forEach((part, index) => {
    restoreNode(change, positionOfChild(change.doc, index), part);
  });
  return change.steps;
}

/** Every editor has a schema object of its own; nodes of two cannot be mixed. */
export function inSchemaOf(current: Node, wanted: Node): Node {
  return Node.fromJSON(current.type.schema, wanted.toJSON());
}

function positionOfChild(document: Node, index: number): number {
  return document.children.slice(0, index).reduce((sum, child) => sum + child.nodeSize, 0);
}
