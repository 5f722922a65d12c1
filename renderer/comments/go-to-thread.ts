import type { Editor } from '@tiptap/react';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { commentPlaces } from '@shared/article/comment-places';
import type { Thread } from '@shared/draft/comments/thread';
import { threadPosition } from './thread-position';

/** Puts the caret at what a thread is about and brings that into sight; the focus stays. */
export function goToThread({ state, view }: Editor, thread: Thread): void {
  const { tr, doc } = state;
  const found = threadPosition(doc, thread);
  if (found.kind === 'top' || found.kind === 'gone') return;
  const end = commentPlaces(doc).get(thread.id)?.at(-1)?.to;
  const node = doc.nodeAt(found.position);
  const selection =
    end !== undefined
      ? TextSelection.create(doc, end)
      : node !== null && NodeSelection.isSelectable(node) && found.kind === 'block'
        ? NodeSelection.create(doc, found.position)
        : Selection.near(doc.resolve(found.position));
  view.dispatch(tr.setSelection(selection).scrollIntoView());
}
