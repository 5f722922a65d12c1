import type { JSONContent } from '@tiptap/core';
import { fitCell } from './fit-blocks';
import { attributeOf, elementsWithin, type MarkupElement } from './markup-tree';
import type { ReadBlocks } from './read-list';
import type { Reading } from './reading';
import { squareTable, type LooseCell } from './square-table';

const mostRows = 1000;
const mostColumns = 200;

/** A table of figures stays one; a table that only sets out a page or a mail is told in its order. */
export function readTable(
  element: MarkupElement,
  reading: Reading,
  readBlocks: ReadBlocks,
): readonly JSONContent[] {
  const rows = rowsOf(element);
  const captions = elementsWithin(
    element.children,
    ({ name }) => name === 'caption' || name === 'tr',
  )
    .filter(({ name }) => name === 'caption')
    .flatMap(({ children }) => readBlocks(children, reading));
  const loose = rows.map((cells) => cells.map((cell) => looseCell(cell, reading, readBlocks)));
  const isLayout =
    isForShow(element) || rows.every((cells) => cells.length < 2) || isBoundless(rows);
  if (isLayout) return [...captions, ...loose.flat().flatMap(({ blocks }) => blocks)];
  const table = squareTable(
    loose.map((cells) => cells.map((cell) => ({ ...cell, blocks: fitCell(cell.blocks) }))),
    mostColumns,
  );
  return [...captions, ...(table === null ? [] : [table])];
}

function rowsOf(table: MarkupElement): readonly (readonly MarkupElement[])[] {
  return elementsWithin(table.children, isNamed('tr', 'table')).flatMap(({ name, children }) =>
    name === 'tr'
      ? [elementsWithin(children, isNamed('td', 'th', 'table', 'tr')).filter(isCell)]
      : [],
  );
}

function isBoundless(rows: readonly (readonly MarkupElement[])[]): boolean {
  return rows.length > mostRows || rows.some((cells) => cells.length > mostColumns);
}

function isNamed(...names: readonly string[]): (element: MarkupElement) => boolean {
  return ({ name }) => names.includes(name);
}

function isCell({ name }: MarkupElement): boolean {
  return name === 'td' || name === 'th';
}

function isForShow(table: MarkupElement): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  return elementsWithin(table.children, isNamed('table')).length > 0;
}

function looseCell(cell: MarkupElement, reading: Reading, readBlocks: ReadBlocks): LooseCell {
  return {
    isHeader: cell.name === 'th',
    columns: spanOf(cell, 'colspan'),
    rows: spanOf(cell, 'rowspan'),
    blocks: readBlocks([{ ...cell, name: 'div' }], reading),
  };
}

/** As browsers read it: a row span of nothing reaches to the end. */
function spanOf(cell: MarkupElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributeOf(cell, name), 10);
  if (span === 0 && name === 'rowspan') return mostRows;
  return Number.isInteger(span) && span > 0 ? Math.min(span, mostRows) : 1;
}
