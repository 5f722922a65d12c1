import { Node } from '@tiptap/core';

/** Published stories attached to this one, in the order readers see them. */
export const Related = Node.create({
  name: 'related',
  content: 'relatedLink*',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'div[data-related]' }],
  renderHTML: () => ['div', { 'data-related': '', hidden: '' }, 0],
});

/** Like `ReadMore`, it stores the story; `headline` is only a fallback. */
export const RelatedLink = Node.create({
  name: 'relatedLink',
  atom: true,
  selectable: false,
  addAttributes: () => ({
    article: { default: '', validate: 'string' },
    headline: { default: '', validate: 'string' },
  }),
  parseHTML: () => [{ tag: 'p[data-related-link]' }],
  renderHTML: () => ['p', { 'data-related-link': '' }],
});
