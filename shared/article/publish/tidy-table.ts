import type { JSONContent } from '@tiptap/core';
import { plainText } from './plain-text';

function span(cell: JSONContent, name: 'colspan' | 'rowspan'): number {
  return Number(cell.attrs?.[name] ?? 1);
}

/** A row of headers alone; one that reaches into the rows below it would be cut at a head's end. */
function isHead(row: JSONContent): boolean {
  const { content: cells = [] } = row;
  const isOfHeaders = cells.every(
    (cell) => cell.type === 'tableHeader' && span(cell, 'rowspan') === 1,
  );
  return isOfHeaders && plainText([row]) !== '';
}

/** What a header cell is the header of, in the words of HTML. */
function scopeOf(cell: JSONContent, isInHead: boolean): string {
  if (isInHead) return span(cell, 'colspan') > 1 ? 'colgroup' : 'col';
  return span(cell, 'rowspan') > 1 ? 'rowgroup' : 'row';
}

/** A header cell without words heads nothing. */
function tidyCell(cell: JSONContent, isInHead: boolean): JSONContent {
  if (plainText([cell]) === '') return { ...cell, type: 'tableCell', content: [] };
  if (cell.type !== 'tableHeader') return cell;
  return { ...cell, attrs: { ...cell.attrs, scope: scopeOf(cell, isInHead) } };
}

/**
 * A table whose rows stand in a head and a body; nothing when no cell has any words.
 * @param tidyBlock what becomes of the blocks in a cell
 */
export function tidyTable(
  table: JSONContent,
  tidyBlock: (block: JSONContent) => JSONContent[],
): JSONContent[] {
  if (plainText([table]) === '') return [];
  const rows = table.content ?? [];
  const headed = rows.length > 1 && rows.slice(0, 1).every(isHead) ? 1 : 0;
  const tidyRow = (row: JSONContent, place: number): JSONContent => ({
    ...row,
    content: (row.content ?? []).map((cell) =>
      tidyCell({ ...cell, content: (cell.content ?? []).flatMap(tidyBlock) }, place < headed),
    ),
  });
  const tidy = rows.map(tidyRow);
  const groups = [
    { type: 'tableHead', content: tidy.slice(0, headed) },
    { type: 'tableBody', content: tidy.slice(headed) },
  ];
  return [{ ...table, content: groups.filter((group) => group.content.length > 0) }];
}
