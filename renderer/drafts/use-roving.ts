import { useRef, type KeyboardEvent, type RefObject } from 'react';

interface Roving {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Puts the focus on the first row. */
  readonly enter: () => void;
}

const steps: Readonly<Partial<Record<string, (at: number, last: number) => number>>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Up and down among the rows of a list; every row is a button. */
export function useRoving(): Roving {
  const place = useRef<HTMLDivElement>(null);
  const rows = () => [...(place.current?.querySelectorAll<HTMLElement>('button[data-row]') ?? [])];
  return {
    place,
    enter: () => rows()[0]?.focus(),
    onKeyDown: (event) => {
      const step = steps[event.code];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
      const all = rows();
      const at = all.findIndex((row) => row === document.activeElement);
      event.preventDefault();
      all[step(at, all.length - 1)]?.focus();
    },
  };
}
