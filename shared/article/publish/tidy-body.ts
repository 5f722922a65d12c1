import type { JSONContent } from '@tiptap/core';
import { textOf } from '../story';
import { groupLinks } from './group-links';
import { markQuotation } from './mark-quotation';

function tidyQuotation(node: JSONContent): JSONContent[] {
  const parts = node.content ?? [];
  const spoken = parts.filter((part) => part.type === 'paragraph' && textOf(part).trim() !== '');
  if (spoken.length === 0) return [];
  const speaker = parts.filter((part) => part.type === 'speaker' && textOf(part).trim() !== '');
  return [{ ...node, content: [...markQuotation(spoken).flatMap(tidyBlock), ...speaker] }];
}

function tidyBlock(node: JSONContent): JSONContent[] {
  switch (node.type) {
    case 'readMore':
      return [node];
    case 'quotation':
      return tidyQuotation(node);
    case 'paragraph':
    case 'heading':
      return textOf(node).trim() === ''
        ? []
        : [{ ...node, content: groupLinks(node.content ?? []) }];
    default: {
      const content = (node.content ?? []).flatMap(tidyBlock);
      return content.length === 0 ? [] : [{ ...node, content }];
    }
  }
}

/** A second-level heading that no first-level one opens would leave a hole in the page's outline. */
function closeOutline(blocks: readonly JSONContent[]): readonly JSONContent[] {
  const first = blocks.findIndex(
    (block) => block.type === 'heading' && block.attrs?.['level'] === 2,
  );
  return blocks.map((block, place) =>
    block.type === 'heading' && (first === -1 || place < first)
      ? { ...block, attrs: { ...block.attrs, level: 2 } }
      : block,
  );
}

/** The dateline opens the first paragraph of the story, when the story opens with one. */
function openWithPlace(blocks: readonly JSONContent[], place: string): readonly JSONContent[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph' || place === '') return blocks;
  return [
    { ...first, content: [{ type: 'place', text: place }, ...(first.content ?? [])] },
    ...rest,
  ];
}

/** A body as the page prints it: no empty paragraphs, whole links, marked quotations, a dateline. */
export function tidyBody(body: readonly JSONContent[], place: string): readonly JSONContent[] {
  return openWithPlace(closeOutline(body.flatMap(tidyBlock)), place);
}
