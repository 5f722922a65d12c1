import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { changedRange, type ChangedRange } from './changed-range';

/** Fields that say what belongs into them while they are empty. */
const hinted = new Set([
  'headline',
  'standfirst',
  'caption',
  'credit',
  'speaker',
  'pullQuote',
  'editorNote',
]);

const hints = new PluginKey<DecorationSet>('emptyHints');

/** Marks what is empty; the words of the hints are the style sheet's variables, set by the sheet. */
export const EmptyHints = Extension.create({
  name: 'emptyHints',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: hints,
      state: {
        init: (_config, { doc }) => DecorationSet.create(doc, emptyNodes(doc, wholeOf(doc))),
        apply: (tr, marks) => (tr.docChanged ? follow(tr, marks) : marks),
      },
      props: { decorations: (state: EditorState) => hints.getState(state) },
    }),
  ],
});

/** Only what the transaction touched is looked at again. */
function follow(tr: Transaction, before: DecorationSet): DecorationSet {
  const marks = before.map(tr.mapping, tr.doc);
  const changed = aroundChange(tr);
  if (changed === null) return marks;
  // A neighbour that only touches the place is not looked at again, so it keeps its mark.
  const old = marks
    .find(changed.from, changed.to)
    .filter(({ from, to }) => from < changed.to && to > changed.from);
  const now = emptyNodes(tr.doc, changed);
  if (old.length === 0 && now.length === 0) return marks;
  return marks.remove(old).add(tr.doc, now);
}

/** The touched blocks; all of them when a paragraph came to the only one, or is left as such. */
function aroundChange(tr: Transaction): ChangedRange | null {
  const bodies = [tr.before, tr.doc].map(bodyOf);
  const isOnly = bodies.map((body) => body?.childCount === 1);
  if (isOnly[0] !== isOnly[1]) return wholeOf(tr.doc);
  const changed = changedRange(tr);
  if (changed === null) return null;
  const end = tr.doc.content.size;
  return { from: Math.max(0, changed.from - 1), to: Math.min(end, changed.to + 1) };
}

function bodyOf(document: Node): Node | undefined {
  return document.children.find(({ type }) => type.name === 'body');
}

function wholeOf(document: Node): ChangedRange {
  return { from: 0, to: document.content.size };
}

function emptyNodes(document: Node, { from, to }: ChangedRange): Decoration[] {
  const marks: Decoration[] = [];
  document.nodesBetween(from, to, (node, position, parent) => {
    if (node.isTextblock) {
      if (node.content.size === 0 && isHinted(node, parent))
        marks.push(Decoration.node(position, position + node.nodeSize, { 'data-empty': '' }));
      return false;
    }
    return node.type.name !== 'sources' && node.type.name !== 'related';
  });
  return marks;
}

function isHinted(node: Node, parent: Node | null): boolean {
  const isOnlyParagraph = parent?.type.name === 'body' && parent.childCount === 1;
  return hinted.has(node.type.name) || (node.type.name === 'paragraph' && isOnlyParagraph);
}
