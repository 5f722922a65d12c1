import type { Node } from '@tiptap/pm/model';
import type { Thread } from '@shared/draft/comments/thread';
import { threadPosition } from './thread-position';

export interface PlacedThread {
  readonly thread: Thread;
  /** -1 for what is about the story as a whole; it comes first. */
  readonly position: number;
}

/** Open threads that have a place, in the order of the story. */
export function placedThreads(document: Node, threads: readonly Thread[]): readonly PlacedThread[] {
  return threads
    .flatMap((thread) => {
      const found = threadPosition(document, thread);
      if (found.kind === 'gone') return [];
      return [{ thread, position: found.kind === 'top' ? -1 : found.position }];
    })
    .sort((a, b) => a.position - b.position);
}

interface From {
  /** The thread that one is at; else the caret decides. */
  readonly current: string | null;
  readonly caret: number;
  readonly by: 1 | -1;
}

/** The next or previous one; behind the last comes the first again. Null when there is none. */
export function nextThread(
  placed: readonly PlacedThread[],
  { current, caret, by }: From,
): Thread | null {
  const at = placed.findIndex(({ thread }) => thread.id === current);
  if (at !== -1) return placed[(at + by + placed.length) % placed.length]?.thread ?? null;
  const found =
    by === 1
      ? (placed.find(({ position }) => position >= caret) ?? placed[0])
      : (placed.findLast(({ position }) => position < caret) ?? placed.at(-1));
  return found?.thread ?? null;
}
