import { Extension } from '@tiptap/core';
import { Plugin, Selection, TextSelection, type EditorState } from '@tiptap/pm/state';
import {
  CellSelection,
  cellAround,
  deleteCellSelection,
  isInTable,
  nextCell,
} from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { StoryTable } from '@shared/article/table';
import type { ResolvedPos } from '@tiptap/pm/model';
import { arrowOf, edgeOf, selectionBeyond, type Arrow } from './arrow-key';

/** The library's own keys walk from left to right: they are left out, and `TableKeys` stand in. */
export const SheetTable = StoryTable.extend({
  addProseMirrorPlugins() {
    const plugins = this.parent?.() ?? [];
    return plugins.map(({ spec }) => {
      const { handleKeyDown: _theirs, ...props } = spec.props ?? {};
      return new Plugin({ ...spec, props });
    });
  },
});

/** Arrows walk from cell to cell as the rows run; with Shift they select cells. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  priority: 1700,
  addKeyboardShortcuts() {
    const clear = () =>
      this.editor.state.selection instanceof CellSelection &&
      !isWholeTable(this.editor.state) &&
      deleteCellSelection(this.editor.state, this.editor.view.dispatch);
    return { Backspace: clear, 'Mod-Backspace': clear, Delete: clear, 'Mod-Delete': clear };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyDown: (view, event) => {
          if (event.ctrlKey || event.altKey || event.metaKey || !isInTable(view.state))
            return false;
          const arrow = arrowOf(event.key, view.state.selection.$head);
          if (arrow === null) return false;
          const next = event.shiftKey ? extended(view, arrow) : moved(view, arrow);
          if (next === null) return false;
          view.dispatch(view.state.tr.setSelection(next).scrollIntoView());
          return true;
        },
      },
    }),
  ],
});

function isWholeTable({ selection }: EditorState): boolean {
  return (
    selection instanceof CellSelection && selection.isColSelection() && selection.isRowSelection()
  );
}

function moved(view: EditorView, arrow: Arrow): Selection | null {
  const { selection } = view.state;
  if (selection instanceof CellSelection) return Selection.near(selection.$headCell, 1);
  if (!selection.empty) return null;
  const $cell = cellAtEdge(view, arrow);
  if ($cell === null) return null;
  const { dir, axis } = arrow;
  const $next = axis === 'vert' ? nextCell($cell, 'vert', dir) : besides($cell, dir);
  if ($next !== null) return intoCell($next, arrow);
  const $edge = $cell.doc.resolve(dir > 0 ? $cell.after(-1) : $cell.before(-1));
  return selectionBeyond($edge, dir) ?? selection;
}

/** The next cell as one reads: the row's end leads to the next row. Null at the end of the table. */
function besides($cell: ResolvedPos, dir: -1 | 1): ResolvedPos | null {
  const { doc, parent: row } = $cell;
  const index = $cell.index() + dir;
  if (index >= 0 && index < row.childCount)
    return doc.resolve(
      dir > 0
        ? $cell.pos + ($cell.nodeAfter?.nodeSize ?? 0)
        : $cell.pos - ($cell.nodeBefore?.nodeSize ?? 0),
    );
  const table = $cell.node(-1);
  const next = table.maybeChild($cell.index(-1) + dir);
  if (next === null) return null;
  return doc.resolve(
    dir > 0 ? $cell.after() + 1 : $cell.before() - 1 - (next.lastChild?.nodeSize ?? 0),
  );
}

/** From above and from before at the beginning of its text, from behind at the end. */
function intoCell($cell: ResolvedPos, { axis, dir }: Arrow): Selection {
  const end = $cell.pos + ($cell.nodeAfter?.nodeSize ?? 0);
  return dir < 0 && axis === 'horiz'
    ? Selection.near($cell.doc.resolve(end - 1), -1)
    : Selection.near($cell.doc.resolve($cell.pos + 1), 1);
}

function extended(view: EditorView, arrow: Arrow): Selection | null {
  const { selection } = view.state;
  const $cell = selection instanceof CellSelection ? selection.$headCell : cellAtEdge(view, arrow);
  if ($cell === null) return null;
  const $anchor = selection instanceof CellSelection ? selection.$anchorCell : $cell;
  const $next = nextCell($cell, arrow.axis, arrow.dir);
  return $next === null ? null : new CellSelection($anchor, $next);
}

/** The cell of the caret when the arrow would leave it. */
function cellAtEdge(view: EditorView, arrow: Arrow): ResolvedPos | null {
  const { selection } = view.state;
  if (!(selection instanceof TextSelection)) return null;
  const { $head } = selection;
  const $cell = cellAround($head);
  if ($cell === null) return null;
  const depth = $cell.depth + 1;
  const blocks = $head.node(depth).childCount;
  const isLast = arrow.dir > 0 ? $head.indexAfter(depth) === blocks : $head.index(depth) === 0;
  return isLast && view.endOfTextblock(edgeOf(arrow)) ? $cell : null;
}
