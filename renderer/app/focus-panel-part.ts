import type { MissingPart } from '@shared/article/missing-parts';

/** A tab that was just chosen is drawn within a few frames; after that the part is not coming. */
const frames = 20;

/** Puts the focus where a missing part is filled in, as soon as its panel stands there. */
export function focusPanelPart(part: MissingPart, left = frames): void {
  const place = document.querySelector(`[data-part="${part}"]`);
  const field = place?.querySelector('input:not([hidden]), textarea, [role="treegrid"], button');
  if (field instanceof HTMLElement) field.focus();
  else if (left > 0) requestAnimationFrame(() => focusPanelPart(part, left - 1));
}
