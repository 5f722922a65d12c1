import type { MissingPart } from '@shared/article/missing-parts';

/** A tab that was just chosen is drawn within a few frames; after that the part is not coming. */
const frames = 20;

/** Puts the focus where a missing part is filled in, as soon as its panel can take it. */
export function focusPanelPart(part: MissingPart, left = frames): void {
  requestAnimationFrame(() => {
    if (!takesFocus(part) && left > 0) focusPanelPart(part, left - 1);
  });
}

function takesFocus(part: MissingPart): boolean {
  const place = document.querySelector(`[data-part="${part}"]`);
  const field = place?.querySelector('input:not([hidden]), textarea, [role="treegrid"], button');
  if (!(field instanceof HTMLElement)) return false;
  field.focus();
  // A panel that is still hidden refuses; a tree hands the focus on to one of its rows.
  return field.contains(document.activeElement);
}
