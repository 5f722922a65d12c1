import type { KeyboardEvent } from 'react';

const steps: Readonly<Partial<Record<string, (at: number, last: number) => number>>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

function rowsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('button[data-row]')];
}

export function focusFirstRow(list: HTMLElement | null): void {
  if (list) rowsIn(list)[0]?.focus();
}

/** Up and down among the rows of a list, whose rows are buttons. */
export function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.code];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const rows = rowsIn(event.currentTarget);
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[step(at, rows.length - 1)]?.focus();
}
