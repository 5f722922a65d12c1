import { Extension, wrappingInputRule } from '@tiptap/core';

const arabicIndicZero = 0x0660;
const persianZero = 0x06f0;

/**
 * Lists begin as people type them: a number of any of the three digit families with a stop, a bracket
 * or a dash; at most two digits, because longer ones are years and amounts.
 */
export const ListRules = Extension.create({
  name: 'listRules',
  addInputRules() {
    const type = this.editor.schema.nodes['orderedList'];
    if (type === undefined) return [];
    return [
      wrappingInputRule({
        find: /^\s*([0-9\u0660-\u0669\u06F0-\u06F9]{1,2})[.)-]\s$/,
        type,
        getAttributes: (match) => ({ start: readNumber(match[1] ?? '1') }),
        joinPredicate: (match, node) =>
          node.childCount + Number(node.attrs['start']) === readNumber(match[1] ?? ''),
      }),
    ];
  },
});

/** A number written in Latin, Arabic-Indic or Persian digits. */
export function readNumber(digits: string): number {
  const latin = digits.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= persianZero ? persianZero : arabicIndicZero));
  });
  return Number(latin);
}
