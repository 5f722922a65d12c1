import { Extension } from '@tiptap/core';
import { GapCursor } from '@tiptap/pm/gapcursor';
import { Plugin, Selection, TextSelection, type EditorState } from '@tiptap/pm/state';
import { CellSelection, isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { isInBody, partNamed } from '../extensions/sheet-part';
import { arrowOf, edgeOf, isGap, selectionBeyond, type Arrow } from './arrow-key';

/**
 * Keeps places between blocks to the body, and finds them by the direction of the story: the library's
 * own keys take left for backwards.
 */
export const GapArrows = Extension.create({
  name: 'gapArrows',
  priority: 50, // its word on the schema comes after the library's
  extendNodeSchema: ({ name }: { readonly name: string }) =>
    name === 'body' || name === 'quotation' ? {} : { allowGapCursor: false },
});

export const GapKeys = Extension.create({
  name: 'gapKeys',
  priority: 1700,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyDown: (view, event) => {
          if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false;
          const next = nextPlace(view, event.key);
          if (next === null) return false;
          view.dispatch(view.state.tr.setSelection(next).scrollIntoView());
          return true;
        },
        handleDOMEvents: { mousedown: (view, event) => aboveBody(view, event) },
      },
    }),
  ],
});

function nextPlace(view: EditorView, key: string): Selection | null {
  const { state } = view;
  const { selection } = state;
  const arrow = arrowOf(key, selection.$head);
  if (arrow === null || !isInBody(selection.$head)) return null;
  if (isInTable(state) || selection instanceof CellSelection) return null;
  if (selection instanceof GapCursor) return beyondGap(selection, arrow);
  return intoGap(view, state, arrow);
}

function beyondGap(gap: Selection, { dir }: Arrow): Selection {
  const next = Selection.findFrom(gap.$head, dir);
  return next !== null && isInBody(next.$head) ? next : gap;
}

function intoGap(
  view: EditorView,
  { selection, doc }: EditorState,
  arrow: Arrow,
): Selection | null {
  const { dir } = arrow;
  const { $from, $to } = selection;
  if (!(selection instanceof TextSelection)) {
    const $edge = dir > 0 ? $to : $from;
    return isGap($edge) ? new GapCursor($edge) : null;
  }
  const $side = dir > 0 ? $to : $from;
  if (!selection.empty || $side.depth < 2 || !view.endOfTextblock(edgeOf(arrow))) return null;
  const $edge = doc.resolve(dir > 0 ? $side.after() : $side.before());
  return isGap($edge) ? new GapCursor($edge) : null;
}

/** A click on the paper above a picture or a table that the body begins with. */
function aboveBody(view: EditorView, event: MouseEvent): boolean {
  const { target } = event;
  if (!view.editable || event.button !== 0 || !(target instanceof HTMLElement)) return false;
  const body = partNamed(view.state.doc, 'body');
  const element = body === null ? null : view.nodeDOM(body.from - 1);
  if (body === null || !(element instanceof HTMLElement)) return false;
  if (target !== element && target !== view.dom) return false;
  const first = element.firstElementChild?.getBoundingClientRect();
  const $start = view.state.doc.resolve(body.from);
  const isAbove =
    first !== undefined && event.clientY < first.top && event.clientY > first.top - 40;
  if (!isAbove || !isGap($start)) return false;
  event.preventDefault();
  const beyond = selectionBeyond($start, 1);
  if (beyond !== null) view.dispatch(view.state.tr.setSelection(beyond));
  view.focus();
  return true;
}
