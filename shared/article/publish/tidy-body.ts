import type { JSONContent } from '@tiptap/core';
import { textOf } from '../story';
import { groupLinks } from './group-links';
import { labelBlocks } from './label-blocks';
import { markQuotation } from './mark-quotation';
import { tidyQuotation } from './tidy-quotation';
import { tidyTable } from './tidy-table';
import { tidyText } from './tidy-text';

function tidyBlock(node: JSONContent): JSONContent[] {
  switch (node.type) {
    case 'readMore':
    case 'embed':
    case 'picture':
    case 'divider':
      return [node];
    case 'editorNote':
      return [];
    case 'gallery':
      return tidyGallery(node);
    case 'quotation':
      return tidyQuotation(node).map((quotation) => markQuotation(quotation));
    case 'table':
      return tidyTable(node, tidyBlock);
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return tidyTextblock(node);
    default: {
      const content = (node.content ?? []).flatMap(tidyBlock);
      return content.length === 0 ? [] : [{ ...node, content }];
    }
  }
}

function tidyTextblock(node: JSONContent): JSONContent[] {
  const content = [...tidyText(node.content ?? [])];
  return textOf({ content }).trim() === '' ? [] : [{ ...node, content }];
}

/** One picture alone needs no gallery. */
function tidyGallery(node: JSONContent): JSONContent[] {
  const pictures = node.content ?? [];
  return pictures.length > 1 ? [node] : pictures;
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

/** A divider stands between two parts, so never first, last or beside another one. */
function betweenParts(blocks: readonly JSONContent[]): readonly JSONContent[] {
  const isDivider = (block: JSONContent | undefined) => block?.type === 'divider';
  const kept = blocks.filter(
    (block, place) => !isDivider(block) || (place > 0 && !isDivider(blocks[place - 1])),
  );
  return isDivider(kept.at(-1)) ? kept.slice(0, -1) : kept;
}

/** Text as the renderer takes it: links whole, and what runs left to right called so. */
function forPage(node: JSONContent): JSONContent {
  const { content, type } = node;
  if (content === undefined) return node;
  if (type !== 'paragraph' && type !== 'heading' && type !== 'pullQuote')
    return { ...node, content: content.map(forPage) };
  const isForeign = node.attrs?.['dir'] === 'ltr';
  const text = content.map((part) =>
    isForeign && part.type === 'text' ? { ...part, type: 'foreignText' } : part,
  );
  return { ...node, content: groupLinks(text) };
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

/**
 * A body as the page prints it: no empty paragraphs, nothing for the desk alone, whole links, marked
 * quotations, a dateline.
 */
export function tidyBody(body: readonly JSONContent[], place: string): readonly JSONContent[] {
  const blocks = betweenParts(closeOutline(body.flatMap(tidyBlock)));
  return openWithPlace(labelBlocks(blocks).map(forPage), place);
}
