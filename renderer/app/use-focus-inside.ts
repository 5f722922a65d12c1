import type { KeyboardEvent } from 'react';

const reachable =
  'a[href], button, input, textarea, select, [tabindex], [contenteditable="true"], summary';

/** Tab goes round inside a part that lies over the others, and Escape leaves it. */
export function useFocusInside(onLeave: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { currentTarget, target, key } = event;
    // Menus and lists of the part are drawn elsewhere in the page and keep their own keys.
    if (!(target instanceof Node) || !currentTarget.contains(target)) return;
    if (key === 'Escape') onLeave();
    if (key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const stops = stopsIn(currentTarget);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const isOutside = target === currentTarget && event.shiftKey;
    if (target !== edge && !isOutside) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };
}

/** What Tab stops at, in its order; of a group of radios or tabs the one that is chosen. */
function stopsIn(part: HTMLElement): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
  );
}
