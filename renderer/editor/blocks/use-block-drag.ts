import type { Editor } from '@tiptap/react';
import { closeHistory } from '@tiptap/pm/history';
import type { NodeRange } from '@tiptap/pm/model';
import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { blockAt, moveBlocksTo } from './block-edits';
import { dropPlace, type DropPlace } from './handle-place';

/** Pixels that a hand may tremble without dragging. */
const tremble = 4;
/** Pixels at the edges of the sheet where it scrolls along, and how far it goes each time. */
const edge = 48;
const pace = 14;

interface Drag {
  readonly drop: DropPlace | null;
  readonly isDragging: boolean;
  readonly begin: (event: PointerEvent, position: number) => void;
  readonly move: (event: PointerEvent) => void;
  /** True when something was dragged: the press was no press then. */
  readonly end: () => boolean;
}

interface Held {
  readonly position: number;
  readonly y: number;
}

/** Carries a block with the mouse; a line shows where it would go, and Escape lets it stay. */
export function useBlockDrag(editor: Editor, frame: RefObject<HTMLElement | null>): Drag {
  const held = useRef<Held | null>(null);
  const [isDragging, setIsDragging] = useState(false);
  const [drop, setDrop] = useState<DropPlace | null>(null);
  const stop = () => {
    held.current = null;
    setIsDragging(false);
    setDrop(null);
  };
  useEffect(() => {
    if (!isDragging) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      stop();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isDragging]);
  return {
    drop,
    isDragging,
    begin: (event, position) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { position, y: event.clientY };
    },
    move: ({ clientY }) => {
      const { current } = frame;
      if (held.current === null || current === null) return;
      if (!isDragging && Math.abs(clientY - held.current.y) < tremble) return;
      setIsDragging(true);
      scrollAlong(editor, clientY);
      setDrop(dropPlace(editor, current, clientY));
    },
    end: () => {
      const from = held.current?.position;
      const wasDragging = isDragging;
      if (from !== undefined && isDragging && drop !== null) put(editor, from, drop.position);
      stop();
      return wasDragging;
    },
  };
}

function put(editor: Editor, from: number, to: number): void {
  const { state, view } = editor;
  const blocks = selectedWith(editor, from) ?? blockAt(state.doc, from);
  const moved = blocks === null ? null : moveBlocksTo(state.tr, blocks, to);
  if (moved !== null) view.dispatch(closeHistory(moved));
}

/** All selected blocks when the one that is held is among several. */
function selectedWith({ state }: Editor, from: number): NodeRange | null {
  const { $from, $to } = state.selection;
  const range = $from.blockRange($to, ({ type }) => type.name === 'body');
  const isAmong = range !== null && from >= range.start && from < range.end;
  return isAmong ? range : null;
}

function scrollAlong({ view }: Editor, y: number): void {
  const sheet = view.dom.closest('[data-sheet]');
  if (sheet === null) return;
  const { top, bottom } = sheet.getBoundingClientRect();
  if (y < top + edge) sheet.scrollBy(0, -pace);
  else if (y > bottom - edge) sheet.scrollBy(0, pace);
}
