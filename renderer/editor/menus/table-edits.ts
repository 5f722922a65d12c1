import type { Editor } from '@tiptap/core';
import type { Command, EditorState } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  rowIsHeader,
  selectedRect,
  splitCell,
  toggleHeader,
} from '@tiptap/pm/tables';
import {
  ArrowDownToLine,
  ArrowLeftToLine,
  ArrowRightToLine,
  ArrowUpToLine,
  TableCellsMerge,
  TableCellsSplit,
  Trash2,
  type LucideIcon,
} from 'lucide-react';

type TableEditId =
  | 'rowBefore'
  | 'rowAfter'
  | 'deleteRow'
  | 'columnBefore'
  | 'columnAfter'
  | 'deleteColumn'
  | 'headerRow'
  | 'mergeCells'
  | 'splitCell'
  | 'deleteTable';

/** One line of the table's menus; its words are those of its id. */
export interface TableEdit {
  readonly id: TableEditId;
  readonly icon?: LucideIcon;
  readonly isDanger?: boolean;
  readonly run: (editor: Editor) => void;
  readonly canRun: (state: EditorState) => boolean;
  /** It is what holds now. */
  readonly holds?: (state: EditorState) => boolean;
}

type Looks = Pick<TableEdit, 'icon' | 'isDanger' | 'holds'>;

const edit = (id: TableEditId, command: Command, looks: Looks = {}): TableEdit => ({
  id,
  run: ({ state, view }) => void command(state, view.dispatch),
  canRun: (state) => command(state),
  ...looks,
});

export const rowEdits: readonly (TableEdit | 'line')[] = [
  edit('rowBefore', addRowBefore, { icon: ArrowUpToLine }),
  edit('rowAfter', addRowAfter, { icon: ArrowDownToLine }),
  edit('headerRow', toggleHeader('row'), { holds: hasHeaderRow }),
  'line',
  edit('deleteRow', withoutLast(deleteRow, 'row'), { icon: Trash2, isDanger: true }),
];

/** A story's table begins on the right, whatever the interface speaks. */
export const columnEdits: readonly (TableEdit | 'line')[] = [
  edit('columnBefore', addColumnBefore, { icon: ArrowRightToLine }),
  edit('columnAfter', addColumnAfter, { icon: ArrowLeftToLine }),
  'line',
  edit('deleteColumn', withoutLast(deleteColumn, 'column'), { icon: Trash2, isDanger: true }),
];

export const tableEdits: readonly (TableEdit | 'line')[] = [
  edit('mergeCells', mergeCells, { icon: TableCellsMerge }),
  edit('splitCell', splitCell, { icon: TableCellsSplit }),
  'line',
  edit('deleteTable', deleteTable, { icon: Trash2, isDanger: true }),
];

/** Who deletes the only row or column deletes the table. */
function withoutLast(command: Command, axis: 'row' | 'column'): Command {
  return (state, dispatch, view) => {
    const { map, top, bottom, left, right } = selectedRect(state);
    const isAll = axis === 'row' ? bottom - top === map.height : right - left === map.width;
    return isAll ? deleteTable(state, dispatch) : command(state, dispatch, view);
  };
}

function hasHeaderRow(state: EditorState): boolean {
  const { map, table } = selectedRect(state);
  return rowIsHeader(map, table, 0);
}
