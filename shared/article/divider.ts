import { Node } from '@tiptap/core';

/** A pause between two parts of the story. */
export const Divider = Node.create({
  name: 'divider',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
});
