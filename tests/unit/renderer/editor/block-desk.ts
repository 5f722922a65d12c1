import { paragraph } from './sheet-desk';

type Block = Record<string, unknown>;

export const list = (items: readonly string[], type = 'bulletList'): Block => ({
  type,
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
});

/** A row of heads, then rows of cells; every cell says where it is. */
export const table = (rows: number, columns: number, cellText = 'خانة'): Block => ({
  type: 'table',
  content: Array.from({ length: rows }, (_row, row) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, (_column, column) => ({
      type: row === 0 ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1 },
      content: [paragraph(cellText === '' ? '' : `${cellText}${row}${column}`)],
    })),
  })),
});
