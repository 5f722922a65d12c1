import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { changedRange } from '../extensions/changed-range';
import { runsOfBlock } from './runs-of-block';

const isolated = new PluginKey<DecorationSet>('isolatedRuns');

/**
 * Telephone numbers, names, addresses and Latin words stand in the sheet as the page isolates them.
 * Nothing of it is in the document.
 */
export const IsolatedRuns = Extension.create({
  name: 'isolatedRuns',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: isolated,
      state: {
        init: (_config, { doc }) =>
          DecorationSet.create(doc, marksBetween(doc, 0, doc.content.size)),
        apply: (tr, marks) => (tr.docChanged ? follow(tr, marks) : marks),
      },
      props: { decorations: (state: EditorState) => isolated.getState(state) },
    }),
  ],
});

/** Only the blocks that the transaction touched are looked at again. */
function follow(tr: Transaction, before: DecorationSet): DecorationSet {
  const marks = before.map(tr.mapping, tr.doc);
  const changed = changedRange(tr);
  if (changed === null) return marks;
  const from = blockStart(tr.doc, changed.from);
  const to = blockEnd(tr.doc, Math.min(changed.to, tr.doc.content.size));
  const old = marks.find(from, to);
  const now = marksBetween(tr.doc, from, to);
  return isSame(old, now) ? marks : marks.remove(old).add(tr.doc, now);
}

function blockStart(document: Node, position: number): number {
  const place = document.resolve(position);
  return place.parent.isTextblock ? place.before() : position;
}

function blockEnd(document: Node, position: number): number {
  const place = document.resolve(position);
  return place.parent.isTextblock ? place.after() : position;
}

/** A run that only moved along is not drawn again: a word may be in composition beside it. */
function isSame(old: readonly Decoration[], now: readonly Decoration[]): boolean {
  return (
    old.length === now.length &&
    now.every((mark, place) => {
      const other = old[place];
      return other?.from === mark.from && other.to === mark.to && other.spec === mark.spec;
    })
  );
}

function marksBetween(document: Node, from: number, to: number): Decoration[] {
  const marks: Decoration[] = [];
  document.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true;
    for (const run of runsOfBlock(node))
      marks.push(markOf(run.dir, position + 1 + run.from, position + 1 + run.to));
    return false;
  });
  return marks;
}

/** One object a kind: it says whether two marks are alike. */
const specs = { auto: {}, ltr: {} } as const;

/** The element that the page has there too. */
function markOf(dir: 'auto' | 'ltr', from: number, to: number): Decoration {
  const element = dir === 'ltr' ? { nodeName: 'bdi', dir } : { nodeName: 'bdi' };
  return Decoration.inline(from, to, element, specs[dir]);
}
