import type { ExportCell } from './export-story';

/** Null where a cell beside or above reaches over. */
export type TableGrid = readonly (readonly (ExportCell | null)[])[];

/** More would be a table that no reader and no program can show. */
const mostColumns = 60;

/** The first column of a row from which on nothing reaches over. */
function freePlace(row: (ExportCell | null)[], from: number): number {
  let place = from;
  while (row[place] !== undefined) place += 1;
  return place;
}

/** A table as rows of equal length, for formats that know no cells across columns or rows. */
export function tableGrid(rows: readonly (readonly ExportCell[])[]): TableGrid {
  const grid: (ExportCell | null)[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let place = 0;
    for (const cell of cells) {
      place = freePlace(grid[top] ?? [], place);
      for (const row of grid.slice(top, top + cell.rows))
        for (let column = 0; column < Math.min(cell.columns, mostColumns); column += 1)
          row[place + column] ??= null;
      const first = grid[top];
      if (first !== undefined) first[place] = cell;
    }
  });
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
