import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { commentPlaces } from '@shared/article/comment-places';

/**
 * A comment goes with words that are cut and put elsewhere; of words that are copied, those that stay
 * keep it.
 */
export function withoutKnownComments(slice: Slice, document: Node): Slice {
  const known: ReadonlySet<unknown> = new Set(commentPlaces(document).keys());
  if (known.size === 0) return slice;
  const content = withoutThreads(slice.content, known);
  return new Slice(content, slice.openStart, slice.openEnd);
}

function withoutThreads(fragment: Fragment, known: ReadonlySet<unknown>): Fragment {
  return Fragment.fromArray(
    fragment.content.map((node) => {
      const kept = node.marks.filter(
        ({ type, attrs }) => type.name !== 'comment' || !known.has(attrs['thread']),
      );
      const marked = kept.length === node.marks.length ? node : node.mark(kept);
      return marked.isLeaf ? marked : marked.copy(withoutThreads(marked.content, known));
    }),
  );
}
