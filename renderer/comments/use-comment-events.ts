import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent } from 'react';
import type { Thread } from '@shared/draft/comments/thread';
import type { DraftId, ThreadId } from '@shared/ids';
import type { Place } from '@shared/ipc/review-calls';
import { aboutSelection, aboutWords } from './about-selection';
import { changeComments, commentsOf, composeComment, openThread } from './comments-state';
import { goToThread } from './go-to-thread';
import { nextThread, placedThreads } from './next-thread';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Somebody wants to say something about these words; null: about where the caret is. */
    readonly commentAsked: Place | null;
    /** To the next comment, or to the one before. */
    readonly commentStepped: 1 | -1;
  }
}

/** What menus, keys and pressed words ask of the comments. */
export function useCommentEvents(editor: Editor, draft: DraftId, threads: readonly Thread[]): void {
  const ask = useEffectEvent((place: Place | null) => {
    const { state } = editor;
    const about = place === null ? null : aboutWords(state.doc, place);
    composeComment(editor, draft, about ?? aboutSelection(state));
  });
  const step = useEffectEvent((by: 1 | -1) => {
    const { doc, selection } = editor.state;
    const { current } = commentsOf(draft);
    const open = threads.filter(({ id, resolved }) => resolved === null || id === current);
    const placed = placedThreads(doc, open);
    const next = nextThread(placed, { current, caret: selection.from, by });
    if (next === null) return;
    goToThread(editor, next);
    openThread(draft, next.id, 'card');
  });
  const press = useEffectEvent(({ target }: MouseEvent) => {
    const words = target instanceof Element ? target.closest('[data-comment]') : null;
    const found = threads.find(({ id }) => id === innermost(words, threads));
    if (found !== undefined) openThread(draft, found.id);
    else if (commentsOf(draft).current !== null) changeComments(draft, { current: null });
  });
  useEffect(() => {
    const { dom } = editor.view;
    editor.on('commentAsked', ask).on('commentStepped', step);
    dom.addEventListener('click', press);
    return () => {
      editor.off('commentAsked', ask).off('commentStepped', step);
      dom.removeEventListener('click', press);
    };
  }, [editor]);
}

/** Of several threads on the same words, the nearest that is open. */
function innermost(words: Element | null, threads: readonly Thread[]): ThreadId | null {
  for (let at = words; at !== null; at = at.parentElement?.closest('[data-comment]') ?? null) {
    const name = at.getAttribute('data-comment');
    const open = threads.find(({ id, resolved }) => id === name && resolved === null);
    if (open !== undefined) return open.id;
  }
  return null;
}
