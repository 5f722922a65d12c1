import type { JSONContent } from '@tiptap/core';

/** A cell as markup has it: it may reach over the edge of its table, and rows may differ in length. */
export interface LooseCell {
  readonly isHeader: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly JSONContent[];
}

interface PlacedCell extends LooseCell {
  readonly row: number;
}

/** A table whose rows all cover the same columns; null when there is nothing in it. */
export function squareTable(
  loose: readonly (readonly LooseCell[])[],
  mostColumns: number,
): JSONContent | null {
  // A row that is empty may be what a cell above it reaches into.
  const isTall = loose.some((cells) => cells.some((cell) => cell.rows > 1));
  const rows = isTall ? loose : loose.filter((cells) => cells.some(isFilled));
  if (!rows.some((cells) => cells.some(isFilled))) return null;
  const { cells, taken } = place(rows, mostColumns);
  const width = Math.max(...taken.map((columns) => columns.length));
  const own = cells.map((row, index) => [...row, ...padding(taken[index] ?? [], width)]);
  return { type: 'table', content: withoutCoveredRows(own).map(rowNode) };
}

function isFilled({ blocks }: LooseCell): boolean {
  return blocks.some(({ content = [] }) => content.length > 0);
}

interface Placed {
  readonly cells: readonly (readonly PlacedCell[])[];
  /** By row: the columns that some cell covers. */
  readonly taken: readonly (readonly boolean[])[];
}

function place(rows: readonly (readonly LooseCell[])[], mostColumns: number): Placed {
  const taken: boolean[][] = rows.map(() => []);
  const cells = rows.map((row, index) =>
    row.flatMap((cell) => {
      const first = firstFree(taken[index] ?? []);
      if (first >= mostColumns) return [];
      const columns = Math.min(
        freeFrom(taken[index] ?? [], first, cell.columns),
        mostColumns - first,
      );
      const height = Math.min(cell.rows, rows.length - index);
      for (let below = index; below < index + height; below += 1)
        for (let column = first; column < first + columns; column += 1)
          cover(taken[below] ?? [], column);
      return [{ ...cell, columns, rows: height, row: index }];
    }),
  );
  return { cells, taken };
}

function cover(columns: boolean[], column: number): void {
  while (columns.length <= column) columns.push(false);
  columns[column] = true;
}

function firstFree(columns: readonly boolean[]): number {
  const free = columns.indexOf(false);
  return free === -1 ? columns.length : free;
}

function freeFrom(columns: readonly boolean[], first: number, wanted: number): number {
  const next = columns.indexOf(true, first);
  return next === -1 ? wanted : Math.min(wanted, next - first);
}

function padding(columns: readonly boolean[], width: number): readonly PlacedCell[] {
  const missing = width - columns.filter(Boolean).length;
  return Array.from({ length: missing }, () => ({
    isHeader: false,
    columns: 1,
    rows: 1,
    blocks: [{ type: 'paragraph' }],
    row: -1,
  }));
}

/** A row that only cells from above reach into is no row; those cells are one row lower. */
function withoutCoveredRows(
  rows: readonly (readonly PlacedCell[])[],
): readonly (readonly PlacedCell[])[] {
  const covered = rows.flatMap((cells, index) => (cells.length === 0 ? [index] : []));
  return rows
    .filter((cells) => cells.length > 0)
    .map((cells) =>
      cells.map((cell) => {
        const gone = covered.filter((row) => row > cell.row && row < cell.row + cell.rows);
        return { ...cell, rows: cell.rows - gone.length };
      }),
    );
}

function rowNode(cells: readonly PlacedCell[]): JSONContent {
  return {
    type: 'tableRow',
    content: cells.map(({ isHeader, columns, rows, blocks }) => {
      const attrs = {
        ...(columns === 1 ? {} : { colspan: columns }),
        ...(rows === 1 ? {} : { rowspan: rows }),
      };
      return {
        type: isHeader ? 'tableHeader' : 'tableCell',
        ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
        content: [...blocks],
      };
    }),
  };
}
