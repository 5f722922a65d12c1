import type { JSONContent } from '@tiptap/core';
import { textOf } from '../story';
import { galleryLabel, tableLabel } from './page-words';

/** Words of the first row, when it is a row of headers. */
function columnsOf(table: JSONContent): string {
  const head = table.content?.find((group) => group.type === 'tableHead');
  const cells = head?.content?.[0]?.content ?? [];
  return cells
    .map(textOf)
    .filter((words) => words !== '')
    .join('، ');
}

/** Tables and galleries with a name that nothing else on the page has, for whoever hears the page. */
export function labelBlocks(blocks: readonly JSONContent[]): readonly JSONContent[] {
  const labelOf = (block: JSONContent): string | null => {
    const alike = blocks.filter((other) => other.type === block.type);
    const number = alike.length === 1 ? null : alike.indexOf(block) + 1;
    if (block.type === 'table') return tableLabel(number, columnsOf(block));
    return block.type === 'gallery' ? galleryLabel(number) : null;
  };
  return blocks.map((block) => {
    const label = labelOf(block);
    return label === null ? block : { ...block, attrs: { ...block.attrs, label } };
  });
}
