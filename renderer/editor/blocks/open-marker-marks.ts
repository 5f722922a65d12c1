import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import {
  NodeSelection,
  Plugin,
  PluginKey,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { isPublishedPart, markersIn, openMarkers } from '@shared/article/open-markers';
import { changedRange } from '../extensions/changed-range';
import { isHidden } from '../extensions/sheet-part';

interface Marked {
  readonly marks: DecorationSet;
  readonly count: number;
}

const marked = new PluginKey<Marked>('openMarkers');

/** Shows what is still to come, and counts it as it is typed: only changed blocks are read again. */
export const OpenMarkerMarks = Extension.create({
  name: 'openMarkerMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Marked>({
      key: marked,
      state: {
        init: (_config, { doc }) => markAll(doc),
        apply: (tr, before) => (tr.docChanged ? markChanged(tr, before) : before),
      },
      props: { decorations: (state) => marked.getState(state)?.marks },
    }),
  ],
});

/** How many places of the story wait for something. */
export function openMarkerCount(state: EditorState): number {
  return marked.getState(state)?.count ?? 0;
}

/** Selects the next one behind the caret, from the beginning again behind the last. */
export function goToNextMarker(editor: Editor): void {
  const { state, view } = editor;
  const { selection, tr, doc } = state;
  const all = openMarkers(doc);
  const next = all.find(({ from }) => from >= selection.to) ?? all[0];
  if (next === undefined) return;
  const $from = doc.resolve(next.from);
  // A picture is described in a panel: what can be selected is the picture.
  const isInPanel = isHidden($from);
  const place = isInPanel
    ? NodeSelection.create(doc, $from.before($from.depth - 1))
    : TextSelection.create(doc, next.from, next.to);
  view.dispatch(tr.setSelection(place).scrollIntoView());
  view.focus();
  if (isInPanel) editor.emit('pictureOpened', null);
}

function markAll(document: Node): Marked {
  const marks = marksIn(document, 0, document.content.size);
  return { marks: DecorationSet.create(document, marks), count: marks.length };
}

function markChanged(tr: Transaction, before: Marked): Marked {
  const mapped = before.marks.map(tr.mapping, tr.doc);
  const range = changedRange(tr);
  if (range === null) return { marks: mapped, count: before.count };
  const { from, to } = wholeBlocks(tr.doc, range.from, range.to);
  const found = marksIn(tr.doc, from, to);
  const stale = mapped.find(from, to);
  const marks = mapped.remove(stale).add(tr.doc, found);
  // A mark whose words were deleted is gone already; counting anew costs as much as there are marks.
  return { marks, count: marks.find().length };
}

/** To the edges of the blocks that the range touches. */
function wholeBlocks(document: Node, from: number, to: number) {
  const [$from, $to] = [document.resolve(from), document.resolve(to)];
  return {
    from: $from.parent.isTextblock ? $from.start() : from,
    to: $to.parent.isTextblock ? $to.end() : to,
  };
}

function marksIn(document: Node, from: number, to: number): Decoration[] {
  const marks: Decoration[] = [];
  document.nodesBetween(from, to, (node, position) => {
    if (!isPublishedPart(node)) return false;
    if (!node.isTextblock) return true;
    for (const place of markersIn(node)) {
      const [start, end] = [position + 1 + place.from, position + 1 + place.to];
      marks.push(Decoration.inline(start, end, { 'data-open-marker': '' }));
    }
    return false;
  });
  return marks;
}
