import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { Verdict } from '@shared/article/edits/decide-suggestions';
import type { Suggestion } from '@shared/article/suggestions';

interface Keyed {
  readonly place: RefObject<HTMLElement | null>;
  readonly listed: readonly Suggestion[];
  readonly decide: (some: readonly Suggestion[], verdict: Verdict) => void;
  readonly goTo: (suggestion: Suggestion) => void;
}

interface ListKeys {
  /** The row that the Tab key reaches. */
  readonly at: number;
  readonly reach: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One stop of the Tab key: J and K or arrows walk, Enter goes there, A accepts, R rejects. */
export function useListKeys({ place, listed, decide, goTo }: Keyed): ListKeys {
  const [reached, reach] = useState(0);
  const at = Math.min(reached, Math.max(0, listed.length - 1));
  const focus = (index: number) => {
    const to = Math.min(Math.max(index, 0), listed.length - 1);
    reach(to);
    const row = place.current?.children[to];
    if (row instanceof HTMLElement) row.focus();
  };
  const act = (code: string, current: Suggestion): boolean => {
    if (code === 'KeyJ' || code === 'ArrowDown') focus(at + 1);
    else if (code === 'KeyK' || code === 'ArrowUp') focus(at - 1);
    else if (code === 'KeyA') decide([current], 'accept');
    else if (code === 'KeyR') decide([current], 'reject');
    else if (code === 'Enter') goTo(current);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { code, target, ctrlKey, metaKey, altKey } = event;
    const current = listed[at];
    const isOnRow = target instanceof HTMLElement && target.parentElement === place.current;
    if (!isOnRow || ctrlKey || metaKey || altKey || current === undefined) return;
    if (!act(code, current)) return;
    event.preventDefault();
    // The row is gone then; the one that took its place is next.
    if (code === 'KeyA' || code === 'KeyR') requestAnimationFrame(() => focus(at));
  };
  return { at, reach, onKeyDown };
}
