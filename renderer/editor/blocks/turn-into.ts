import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Selection, Transaction } from '@tiptap/pm/state';
import { liftQuotation, quotationAt } from '../extensions/quotation-edits';

/** What a block of words can become. */
export type BlockKind =
  | 'paragraph'
  | 'heading1'
  | 'heading2'
  | 'bulletList'
  | 'orderedList'
  | 'quotation'
  | 'pullQuote'
  | 'editorNote';

/** Words of the body only: cells hold paragraphs, a picture is no words, and quotations go one by one. */
export function isTurnable({ $from, $to }: Selection): boolean {
  const range = $from.blockRange($to, ({ type }) => type.name === 'body');
  if (range === null || !$from.parent.isTextblock) return false;
  const blocks = range.parent.children.slice(range.startIndex, range.endIndex);
  const isOneQuotation = blocks.length === 1 && blocks[0]?.type.name === 'quotation';
  return isOneQuotation || blocks.every((block) => block.isTextblock || isList(block));
}

export function canTurn({ selection }: EditorState): boolean {
  return isTurnable(selection);
}

function isList({ type }: Node): boolean {
  return type.name === 'bulletList' || type.name === 'orderedList';
}

/** By way of plain paragraphs, so that everything can become anything and no word goes. */
export function turnInto(editor: Editor, kind: BlockKind): boolean {
  if (!canTurn(editor.state)) return false;
  const chain = editor
    .chain()
    .command(({ tr }) => liftAll(tr))
    .clearNodes();
  switch (kind) {
    case 'paragraph':
      return chain.run();
    case 'heading1':
      return chain.setHeading({ level: 2 }).run();
    case 'heading2':
      return chain.setHeading({ level: 3 }).run();
    case 'bulletList':
      return chain.toggleBulletList().run();
    case 'orderedList':
      return chain.toggleOrderedList().run();
    case 'quotation':
      return chain.toggleQuotation().run();
    case 'pullQuote':
    case 'editorNote':
      return chain.command(({ tr }) => setPlainBlock(tr, kind)).run();
  }
}

function liftAll(tr: Transaction): true {
  for (;;) {
    const quotation = quotationAt(tr.selection.$from);
    if (quotation === null) return true;
    liftQuotation(tr, quotation);
  }
}

/** These hold one run of plain words: a line break between two of them becomes a space. */
function setPlainBlock(tr: Transaction, name: 'pullQuote' | 'editorNote'): boolean {
  const { schema } = tr.doc.type;
  const { from, to } = tr.selection;
  const breaks: number[] = [];
  tr.doc.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock)
      node.forEach((child, offset) => {
        if (child.type.name === 'hardBreak') breaks.push(position + 1 + offset);
      });
    return !node.isTextblock;
  });
  for (const place of breaks.reverse()) tr.replaceWith(place, place + 1, schema.text(' '));
  tr.setBlockType(from, to, schema.node(name).type);
  return true;
}
