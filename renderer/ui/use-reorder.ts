import { useState, type DragEvent, type KeyboardEvent } from 'react';

/** What a grip carries: nothing that another place of the window would take for text. */
const dragType = 'application/x-tahrir-row';

interface GripHandlers {
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

interface RowHandlers {
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

export interface Reorder {
  /** Index of the row in the hand; null when none is. */
  readonly dragged: number | null;
  /** Index of the row under the hand, and which side of it a drop would take. */
  readonly target: number | null;
  readonly side: 'before' | 'after';
  /** Index of the row that the keyboard has just moved. */
  readonly moved: number | null;
  readonly gripProps: (index: number) => GripHandlers;
  readonly rowProps: (index: number) => RowHandlers;
}

/** Dragging a row over another one takes that one's place; the arrows move it by one. */
export function useReorder(
  count: number,
  onMove: (move: { readonly from: number; readonly to: number }) => void,
): Reorder {
  const [dragged, setDragged] = useState<number | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const end = () => {
    setDragged(null);
    setTarget(null);
  };
  const move = (from: number, to: number) => {
    if (from !== to && to >= 0 && to < count) onMove({ from, to });
  };
  return {
    dragged,
    target: target === dragged ? null : target,
    side: dragged !== null && target !== null && target > dragged ? 'after' : 'before',
    moved,
    gripProps: (index) => ({
      onDragStart: (event) => {
        event.dataTransfer.setData(dragType, String(index));
        event.dataTransfer.effectAllowed = 'move';
        setDragged(index);
      },
      onDragEnd: end,
      onBlur: () => setMoved(null),
      onKeyDown: (event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (step === undefined || index + step < 0 || index + step >= count) return;
        event.preventDefault();
        move(index, index + step);
        setMoved(index + step);
      },
    }),
    rowProps: (index) => ({
      onDragOver: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        setTarget(index);
      },
      onDrop: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        move(dragged, index);
        end();
      },
    }),
  };
}
