import type { JSONContent } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import type { DraftId } from '@shared/ids';
import { isInBody, partNamed } from './extensions/sheet-part';
import { holdSession, releaseSession } from './line/open-sessions';
import { sliceOfBlocks } from './paste/slice-of-clip';

/** Puts blocks at the caret of an open draft, or at its end. False when it cannot be edited now. */
export async function insertBlocks(
  draft: DraftId,
  blocks: readonly JSONContent[],
): Promise<boolean> {
  const session = await holdSession(draft);
  releaseSession(draft);
  if (session === null || !session.editor.isEditable) return false;
  const { view } = session.editor;
  const { tr } = view.state;
  const body = partNamed(tr.doc, 'body');
  if (!isInBody(tr.selection.$from) && body !== null)
    tr.setSelection(Selection.near(tr.doc.resolve(body.to), -1));
  tr.replaceSelection(sliceOfBlocks(blocks, tr.selection.$from));
  view.dispatch(tr.scrollIntoView().setMeta('paste', true));
  view.focus();
  return true;
}
