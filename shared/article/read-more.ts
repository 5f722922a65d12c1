import { Node } from '@tiptap/core';

/** What the block is called on the sheet and on the page, whatever language the interface speaks. */
export const readMoreLabel = 'اقرأ المزيد';

/**
 * The inline block that points at a published story. It stores the story, not its address, so that
 * it follows a new headline or slug; `headline` is only what it was called when it was inserted.
 */
export const ReadMore = Node.create({
  name: 'readMore',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    article: { default: '', validate: 'string' },
    headline: { default: '', validate: 'string' },
  }),
  parseHTML: () => [{ tag: 'aside[data-read-more]' }],
  renderHTML: ({ node }) => ['aside', { 'data-read-more': '' }, String(node.attrs['headline'])],
});
