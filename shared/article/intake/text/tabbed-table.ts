import type { JSONContent } from '@tiptap/core';
import { paragraph } from '../gather';
import { squareTable } from '../square-table';
import { starredText } from './starred';

const mostColumns = 200;
const mostRows = 1000;

/** Rows of cells parted by tabs, as spreadsheets give them to plain text; null when it is no table. */
export function tabbedTable(text: string): JSONContent | null {
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
  const isTable =
    rows.length > 1 &&
    rows.length <= mostRows &&
    rows.every((cells) => cells.length > 1 && cells.length <= mostColumns);
  if (!isTable) return null;
  return squareTable(
    rows.map((cells) =>
      cells.map((cell) => ({ isHeader: false, columns: 1, rows: 1, blocks: [cellOf(cell)] })),
    ),
    mostColumns,
  );
}

function cellOf(cell: string): JSONContent {
  const words = cell.replace(/\s+/g, ' ').trim();
  return words === '' ? { type: 'paragraph' } : paragraph(starredText(words));
}
