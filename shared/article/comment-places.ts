import type { Node } from '@tiptap/pm/model';
import type { ThreadId } from '../ids';

/** Where words stand, counted from the beginning of the document. */
export interface CommentPlace {
  readonly from: number;
  readonly to: number;
}

export type CommentPlaces = ReadonlyMap<ThreadId, readonly CommentPlace[]>;

/** Nodes never change: only what was typed in is looked through again. */
const known = new WeakMap<Node, CommentPlaces>();
const none: CommentPlaces = new Map();

/** The words that each thread is about, in the order of the story; a thread without any is left out. */
export function commentPlaces(node: Node): CommentPlaces {
  if (node.isLeaf) return none;
  const found = known.get(node) ?? placesIn(node);
  known.set(node, found);
  return found;
}

function placesIn(node: Node): CommentPlaces {
  const found = new Map<ThreadId, readonly CommentPlace[]>();
  node.forEach((child, offset) => {
    for (const thread of threadsOn(child))
      add(found, thread, { from: offset, to: offset + child.nodeSize });
    for (const [thread, places] of commentPlaces(child))
      for (const { from, to } of places)
        add(found, thread, { from: offset + 1 + from, to: offset + 1 + to });
  });
  return found.size === 0 ? none : found;
}

function threadsOn({ marks }: Node): readonly ThreadId[] {
  return marks
    .filter(({ type }) => type.name === 'comment')
    .map(({ attrs }) => attrs['thread'] as ThreadId); // the schema's validator says so
}

/** Words cut in two by another mark are one place. */
function add(
  found: Map<ThreadId, readonly CommentPlace[]>,
  thread: ThreadId,
  place: CommentPlace,
): void {
  const before = found.get(thread) ?? [];
  const last = before.at(-1);
  if (last?.to !== place.from) found.set(thread, [...before, place]);
  else found.set(thread, [...before.slice(0, -1), { from: last.from, to: place.to }]);
}
