import type { Editor } from '@tiptap/react';
import { useCallback, useSyncExternalStore } from 'react';
import type { Anchor } from '@shared/draft/comments/thread';
import type { DraftId, ThreadId } from '@shared/ids';
import type { Place } from '@shared/ipc/review-calls';

/** What a comment is going to be about. */
export interface About {
  readonly anchor: Anchor;
  /** The words; null when it is about something else, or when they are gone by now. */
  readonly place: Place | null;
  readonly quote: string;
}

/** A comment that is being written: it stays, wherever one looks, until it is sent or given up. */
export interface Composing {
  readonly about: About;
  readonly text: string;
  readonly blocking: boolean;
}

/** What takes the focus as soon as it is drawn. */
export type Wanted =
  { readonly kind: 'composer' } | { readonly kind: 'card' | 'reply'; readonly thread: ThreadId };

export interface CommentsState {
  readonly current: ThreadId | null;
  readonly composing: Composing | null;
  /** Replies that are not sent yet. */
  readonly replies: Readonly<Record<ThreadId, string>>;
  readonly wanted: Wanted | null;
  /** Requests to see something that wait: where there is no margin, the list opens. */
  readonly asked: number;
}

const idle: CommentsState = { current: null, composing: null, replies: {}, wanted: null, asked: 0 };
const states = new Map<DraftId, CommentsState>();
const listeners = new Set<() => void>();

export function commentsOf(draft: DraftId): CommentsState {
  return states.get(draft) ?? idle;
}

export function changeComments(draft: DraftId, change: Partial<CommentsState>): void {
  states.set(draft, { ...commentsOf(draft), ...change });
  for (const listener of [...listeners]) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function useComments(draft: DraftId): CommentsState {
  return useSyncExternalStore(
    listen,
    useCallback(() => commentsOf(draft), [draft]),
  );
}

/** Shows a thread; the focus goes to it, or stays where it is. */
export function openThread(draft: DraftId, thread: ThreadId, focus?: 'card' | 'reply'): void {
  const { asked } = commentsOf(draft);
  const wanted = focus === undefined ? null : { kind: focus, thread };
  changeComments(draft, { current: thread, wanted, asked: asked + 1 });
}

/** Begins a comment. What was begun and not sent is about this now, and keeps its words. */
export function composeComment(editor: Editor, draft: DraftId, about: About): void {
  const { composing, asked } = commentsOf(draft);
  follow(editor, draft);
  changeComments(draft, {
    composing: { text: '', blocking: false, ...composing, about },
    current: null,
    wanted: { kind: 'composer' },
    asked: asked + 1,
  });
}

const followed = new WeakSet<Editor>();

/** The words that a comment is going to be about move with the text for as long as it is open. */
function follow(editor: Editor, draft: DraftId): void {
  if (followed.has(editor)) return;
  followed.add(editor);
  const place = (map: (place: Place) => Place | null) => {
    const { composing } = commentsOf(draft);
    if (composing === null || composing.about.place === null) return;
    const about = { ...composing.about, place: map(composing.about.place) };
    changeComments(draft, { composing: { ...composing, about } });
  };
  editor.on('transaction', ({ transaction: { docChanged, mapping } }) => {
    if (!docChanged) return;
    place(({ from, to }) => {
      const moved = { from: mapping.map(from, 1), to: mapping.map(to, -1) };
      return moved.from < moved.to ? moved : null;
    });
  });
  editor.on('destroy', () => place(() => null));
}
