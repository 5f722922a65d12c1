import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

export type BlockDirection = 'rtl' | 'ltr';

interface Directed {
  readonly node: Node;
  readonly position: number;
}

/** Prose that the selection touches; fields run like the story. */
function directedBlocks({ doc, selection }: EditorState): readonly Directed[] {
  const blocks: Directed[] = [];
  for (const { $from, $to } of selection.ranges)
    doc.nodesBetween($from.pos, $to.pos, (node, position) => {
      if (hasDirection(node)) blocks.push({ node, position });
      return !node.isTextblock;
    });
  return blocks;
}

export function hasDirection(node: Node): boolean {
  return node.isTextblock && 'dir' in (node.type.spec.attrs ?? {});
}

export function directionOf(node: Node): BlockDirection {
  return node.attrs['dir'] === 'ltr' ? 'ltr' : 'rtl';
}

/** Of the block that the selection begins in; null where every text runs like the story. */
export function directionAt({ selection }: EditorState): BlockDirection | null {
  const { parent } = selection.$from;
  return hasDirection(parent) ? directionOf(parent) : null;
}

/** Turns the selected paragraphs around: all from left to right, or all back. */
export function toggleDirection(editor: Editor): boolean {
  const { state, view } = editor;
  const blocks = directedBlocks(state);
  if (blocks.length === 0 || !view.editable) return false;
  const isLtr = blocks.every(({ node }) => directionOf(node) === 'ltr');
  const tr = closeHistory(state.tr);
  for (const { node, position } of blocks)
    if ((directionOf(node) === 'ltr') === isLtr)
      tr.setNodeAttribute(position, 'dir', isLtr ? null : 'ltr');
  view.dispatch(tr.scrollIntoView());
  return true;
}
