import { oneLine } from './clean-text';
import { blockItem, type Item } from './items';
import { attributeOf, type MarkupElement } from './markup-tree';
import { pictureBlock } from './own-page';
import type { Reading } from './reading';

const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200D|\uFE0F){1,16}$/u;

/** A picture of the store stays, a drawn emoji is its letter; all others are left where they are. */
export function readImage(element: MarkupElement, reading: Reading): readonly Item[] {
  const alt = attributeOf(element, 'alt');
  if (emoji.test(alt))
    return [{ kind: 'text', text: alt, isBold: reading.isBold, href: reading.href }];
  const kept = reading.pictures.get(attributeOf(element, 'src'));
  if (kept !== undefined)
    return [blockItem(pictureBlock({ ...kept }, { caption: '', credit: '', alt: oneLine(alt) }))];
  if (!isSpeck(element)) reading.tally.add('pictures');
  return [];
}

/** Counters of readers and empty spacers. */
function isSpeck(element: MarkupElement): boolean {
  return [attributeOf(element, 'width'), attributeOf(element, 'height')].some(
    (size) => size !== '' && Number.parseInt(size, 10) <= 2,
  );
}
