import { Extension, InputRule } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { quoteFor } from '@shared/arabic/smart-quotes';
import { houseOf } from './house';

/**
 * A typed `"` becomes the mark of the house that opens or closes there; Backspace right after brings
 * the typed one back. Apostrophes stay what they are.
 */
export const SmartQuotes = Extension.create({
  name: 'smartQuotes',
  addInputRules() {
    const { editor } = this;
    return [
      new InputRule({
        find: /"$/,
        handler: ({ state, range }) => {
          const place = state.doc.resolve(range.from);
          const mark = quoteFor({
            before: place.parent.textBetween(0, place.parentOffset, undefined, '\uFFFC'),
            house: houseOf(editor).quotes,
            isLtr: place.parent.attrs['dir'] === 'ltr',
            around: quotationsAround(place),
          });
          const { tr } = state;
          tr.insertText(mark, range.from, range.to);
        },
      }),
    ];
  },
});

function quotationsAround($pos: ResolvedPos): number {
  let around = 0;
  for (let depth = $pos.depth; depth > 0; depth -= 1)
    if ($pos.node(depth).type.name === 'quotation' && $pos.parent.type.name !== 'speaker')
      around += 1;
  return around;
}
