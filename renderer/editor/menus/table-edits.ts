import type { Editor } from '@tiptap/core';
// Brings the types of the table's commands.
import type {} from '@tiptap/extension-table';
import type { Command, EditorState } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteTable,
  isInTable,
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
  removal('deleteRow'),
];

/** A story's table begins on the right, whatever the interface speaks. */
export const columnEdits: readonly (TableEdit | 'line')[] = [
  edit('columnBefore', addColumnBefore, { icon: ArrowRightToLine }),
  edit('columnAfter', addColumnAfter, { icon: ArrowLeftToLine }),
  'line',
  removal('deleteColumn'),
];

export const tableEdits: readonly (TableEdit | 'line')[] = [
  edit('mergeCells', mergeCells, { icon: TableCellsMerge }),
  edit('splitCell', splitCell, { icon: TableCellsSplit }),
  'line',
  edit('deleteTable', deleteTable, { icon: Trash2, isDanger: true }),
];

/** Who deletes the only row or column deletes the table; else the caret stays in it. */
function removal(id: 'deleteRow' | 'deleteColumn'): TableEdit {
  return {
    id,
    icon: Trash2,
    isDanger: true,
    canRun: isInTable,
    run: (editor) => {
      const { map, top, bottom, left, right } = selectedRect(editor.state);
      const isRow = id === 'deleteRow';
      const isAll = isRow ? bottom - top === map.height : right - left === map.width;
      if (isAll) editor.commands.deleteTable();
      else if (isRow) editor.commands.deleteRow();
      else editor.commands.deleteColumn();
    },
  };
}

function hasHeaderRow(state: EditorState): boolean {
  const { map, table } = selectedRect(state);
  return rowIsHeader(map, table, 0);
}
