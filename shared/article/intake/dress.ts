import { attributeOf, styleOf, type MarkupElement } from './markup-tree';
import type { Reading } from './reading';

const bold = /^(bold|bolder|[6-9]00)\b/;
const notBold = /^(normal|lighter|[1-5]00)\b/;
const weighty = new Set(['b', 'strong']);

/**
 * What an element's dress means for the text in it. Weight, direction and meant line ends are text
 * here; everything else is not.
 */
export function dressed(element: MarkupElement, reading: Reading): Reading {
  return {
    ...reading,
    isBold: isBold(element, reading.isBold),
    dir: direction(element, reading.dir),
    keepsLines: keepsLines(element, reading.keepsLines),
  };
}

function isBold(element: MarkupElement, before: boolean): boolean {
  const weight = styleOf(element, 'font-weight');
  if (bold.test(weight)) return true;
  if (notBold.test(weight)) return false;
  return before || weighty.has(element.name);
}

function direction(element: MarkupElement, before: 'ltr' | null): 'ltr' | null {
  const dir = attributeOf(element, 'dir').toLowerCase();
  // A run inside a line is the page's business: it is isolated when it is shown.
  if (dir === '' || element.name === 'bdi' || element.name === 'bdo' || element.name === 'span')
    return before;
  return dir === 'ltr' ? 'ltr' : null;
}

function keepsLines(element: MarkupElement, before: boolean): boolean {
  const spaces = styleOf(element, 'white-space');
  if (spaces === '') return before;
  return /^(pre|break-spaces)/.test(spaces);
}

/** Words that the other program did not show to whoever copied them. */
export function isHidden(element: MarkupElement): boolean {
  return (
    element.attributes.has('hidden') ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  );
}
