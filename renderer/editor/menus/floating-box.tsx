import { useEffect, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { classes } from '../../ui/classes';
import styles from './menus.module.css';

interface FloatingBoxProps {
  /** What it belongs to, on the screen; null when that is out of sight. */
  readonly anchor: () => DOMRect | null;
  readonly side: 'above' | 'below';
  /** `start` is where a line of the story begins: its right side; `end` where it ends. */
  readonly align: 'start' | 'center' | 'end';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Pixels between the box, what it belongs to, and the edge of the window. */
const gap = 8;

/** Something beside a place in the text; it never covers that place. */
export function FloatingBox(props: FloatingBoxProps): ReactElement {
  const { anchor, side, align, className, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const place = () => {
    const element = box.current;
    const rect = anchor();
    if (element === null) return;
    element.hidden = rect === null;
    if (rect === null) return;
    const { top, left } = placeBeside(rect, element.getBoundingClientRect(), { side, align });
    // The screen's own coordinates: they have no beginning and end of a line.
    element.style.top = `${top}px`;
    element.style.left = `${left}px`;
  };
  useLayoutEffect(place);
  const latest = useRef(place);
  useLayoutEffect(() => void (latest.current = place));
  useEffect(() => {
    const follow = () => latest.current();
    window.addEventListener('resize', follow);
    document.addEventListener('scroll', follow, true);
    return () => {
      window.removeEventListener('resize', follow);
      document.removeEventListener('scroll', follow, true);
    };
  }, []);
  return (
    <div ref={box} className={classes(styles['box'], className)}>
      {children}
    </div>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function placeBeside(
  rect: DOMRect,
  { width, height }: Size,
  { side, align }: Pick<FloatingBoxProps, 'side' | 'align'>,
): { readonly top: number; readonly left: number } {
  const above = rect.top - height - gap;
  const below = rect.bottom + gap;
  const fitsAbove = above >= gap;
  const fitsBelow = below + height <= window.innerHeight - gap;
  const isAbove = side === 'above' ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow;
  const room = rect.width - width;
  const wanted = rect.left + { start: room, center: room / 2, end: 0 }[align];
  const most = window.innerWidth - width - gap;
  return {
    top: Math.max(gap, isAbove ? above : below),
    left: Math.max(gap, Math.min(wanted, most)),
  };
}

/** A stretch of the text on the screen; null while it is scrolled out of its sheet. */
export function rectOf(
  view: { readonly dom: HTMLElement; readonly coordsAtPos: CoordsAtPos },
  from: number,
  to: number,
): DOMRect | null {
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to, -1)];
  const [top, bottom] = [Math.min(start.top, end.top), Math.max(start.bottom, end.bottom)];
  const sheet = view.dom.closest('[data-sheet]')?.getBoundingClientRect();
  if (sheet !== undefined && (bottom < sheet.top || top > sheet.bottom)) return null;
  const isOneLine = end.top < start.bottom;
  const text = view.dom.getBoundingClientRect();
  const left = isOneLine ? Math.min(start.left, end.left) : text.left;
  const right = isOneLine ? Math.max(start.right, end.right) : text.right;
  return new DOMRect(left, top, right - left, bottom - top);
}

type CoordsAtPos = (
  position: number,
  side?: number,
) => {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
