import type { ThreadId } from '@shared/ids';

/** A story that was just asked for is drawn within a second or two; after that it is not coming. */
const frames = 150;

/** Brings the words of a thread into sight, with the caret in them, once their story is drawn. */
export function showThread(thread: ThreadId, left = frames): void {
  requestAnimationFrame(() => {
    const words = document.querySelector(`[data-sheet] [data-comment="${CSS.escape(thread)}"]`);
    if (words === null) {
      if (left > 0) showThread(thread, left - 1);
      return;
    }
    const sheet = words.closest<HTMLElement>('.ProseMirror');
    sheet?.focus({ preventScroll: true });
    document.getSelection()?.collapse(words.firstChild ?? words, 0);
    words.scrollIntoView({ block: 'center' });
  });
}
