import type { Editor } from '@tiptap/react';
import { useLayoutEffect, useState, type RefObject } from 'react';
import type { ThreadId } from '@shared/ids';
import type { Place } from '@shared/ipc/review-calls';
import type { PlacedThread } from './next-thread';

/** Where things stand on the screen is asked at most so often (ms) while one types. */
const pace = 120;

export interface Measured {
  readonly id: ThreadId | 'composing';
  /** In the document; -1 is the top of the story. */
  readonly position: number;
}

/** Whom the margin shows, and where in the document each of them stands. */
export function measuredOf(
  placed: readonly PlacedThread[],
  composing: Place | null | undefined,
): readonly Measured[] {
  const threads: Measured[] = placed.map(({ thread, position }) => ({ id: thread.id, position }));
  if (composing === undefined) return threads;
  const mine: Measured = { id: 'composing', position: composing?.from ?? -1 };
  return [...threads, mine].sort((a, b) => a.position - b.position);
}

/** Pixels from the top of the margin to what each of them is about. */
export function useTops(
  editor: Editor,
  margin: RefObject<HTMLElement | null>,
  measured: readonly Measured[],
): ReadonlyMap<Measured['id'], number> {
  const [tops, setTops] = useState<ReadonlyMap<Measured['id'], number>>(new Map());
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = () => {
      clearTimeout(timer);
      timer = undefined;
      const from = margin.current?.getBoundingClientRect().top;
      if (from === undefined || editor.isDestroyed) return;
      setTops(new Map(measured.map(({ id, position }) => [id, topOf(editor, position) - from])));
    };
    const later = () => (timer ??= setTimeout(measure, pace));
    measure();
    const resized = new ResizeObserver(later);
    resized.observe(editor.view.dom);
    editor.on('update', later);
    return () => {
      clearTimeout(timer);
      resized.disconnect();
      editor.off('update', later);
    };
  }, [editor, margin, measured]);
  return tops;
}

function topOf({ view, state }: Editor, position: number): number {
  if (position < 0) return view.dom.getBoundingClientRect().top;
  const at = Math.min(position, state.doc.content.size);
  const node = state.doc.nodeAt(at);
  const element = node?.isText === false ? view.nodeDOM(at) : null;
  if (element instanceof HTMLElement) return element.getBoundingClientRect().top;
  return view.coordsAtPos(at, 1).top;
}
