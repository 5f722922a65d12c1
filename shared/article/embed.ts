import { Node } from '@tiptap/core';
import { isSafeUrl } from './safe-url';

function isAddress(value: unknown): void {
  if (typeof value !== 'string' || !isSafeUrl(value))
    throw new RangeError('Expected an address that readers can follow');
}

/**
 * Something on another site, shown as a card with a link. `title` is what the writer called it:
 * nothing is fetched, and no script of another site runs.
 */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    url: { default: 'https://example.org/', validate: isAddress },
    title: { default: '', validate: 'string' },
  }),
  parseHTML: () => [{ tag: 'aside[data-embed]' }],
  renderHTML: ({ node }) => [
    'aside',
    { 'data-embed': String(node.attrs['url']) },
    String(node.attrs['title']),
  ],
});
