import type { JSONContent } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import type { DraftId } from '@shared/ids';
import { isInBody, partNamed } from './extensions/sheet-part';
import { holdSession, releaseSession } from './line/open-sessions';

/** Puts blocks below the caret of an open draft, or at its end. False when it cannot be edited now. */
export async function insertBlocks(
  draft: DraftId,
  blocks: readonly JSONContent[],
): Promise<boolean> {
  const session = await holdSession(draft);
  releaseSession(draft);
  if (session === null || !session.editor.isEditable) return false;
  const { view } = session.editor;
  const tr = put(view.state.tr, blocks);
  view.dispatch(tr.scrollIntoView().setMeta('paste', true));
  // The dialog that asked gives the focus back to where it was, and then it is the sheet's.
  setTimeout(() => view.focus(), 100);
  return true;
}

/** Whole, between two blocks: a file is no continuation of the sentence that the caret is in. */
function put(tr: Transaction, blocks: readonly JSONContent[]): Transaction {
  const { doc } = tr;
  const body = partNamed(doc, 'body');
  const $at = isInBody(tr.selection.$to) ? tr.selection.$to : doc.resolve(body?.to ?? 0);
  const isInside = $at.depth > 1;
  const block = isInside ? $at.node(2) : null;
  const isFree = block?.type.name === 'paragraph' && block.content.size === 0;
  const end = isInside ? $at.after(2) : $at.pos;
  const content = Fragment.fromJSON(doc.type.schema, blocks);
  tr.replaceWith(isFree ? $at.before(2) : end, end, content);
  const last = tr.mapping.map(end);
  return tr.setSelection(Selection.near(tr.doc.resolve(last), -1));
}
