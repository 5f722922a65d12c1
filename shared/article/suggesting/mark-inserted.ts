import { Fragment, type Mark, type Node } from '@tiptap/pm/model';
import type { Suggesting } from './modification';
import { newMark, takesSuggestions } from './suggestion-mark';

interface Insertion {
  /** What it is put into. */
  readonly parent: Node;
  /** How many of its first blocks have begun before it. */
  readonly open: number;
  readonly who: Suggesting;
  /** Suggestions of others that stand around it, and that it is no part of. */
  readonly inherited: readonly Mark[];
}

/** Everything that begins in it is suggested. */
export function markInserted(content: Fragment, insertion: Insertion): Fragment {
  const { parent, open, who, inherited } = insertion;
  const marked = content.content.map((node, index) => {
    const isBegun = index === 0 && open > 0;
    const inside = node.isLeaf
      ? node
      : node.copy(
          markInserted(node.content, { ...insertion, parent: node, open: isBegun ? open - 1 : 0 }),
        );
    if (isBegun || !takesSuggestions(parent)) return inside;
    const own = newMark(node, 'insertion', who.id);
    return inside.mark(own.addToSet(without(node.marks, inherited)));
  });
  return Fragment.fromArray(marked);
}

export function without(marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  return others.reduce((left, mark) => mark.removeFromSet(left), marks);
}
