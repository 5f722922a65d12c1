import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { isInBody } from '../extensions/sheet-part';

/** A block whose words were all dragged elsewhere goes with them. */
export function draggedAway(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) =>
      transactions.some((tr) => tr.docChanged && tr.getMeta('uiEvent') === 'drop')
        ? withoutEmptied(transactions, before, after)
        : null,
  });
}

function withoutEmptied(
  transactions: readonly Transaction[],
  { selection: { $from, empty } }: EditorState,
  after: EditorState,
): Transaction | null {
  if (empty || $from.parent.content.size === 0) return null;
  const mapping = new Mapping(transactions.flatMap(({ mapping: { maps } }) => maps));
  const $place = after.doc.resolve(mapping.map($from.pos, -1));
  const isBlock = isInBody($place) && $place.depth === 2 && $place.parent.isTextblock;
  if (!isBlock || $place.parent.content.size > 0 || $place.node(1).childCount === 1) return null;
  return after.tr.delete($place.before(), $place.after());
}
