import { Node } from '@tiptap/core';

/** The prose between the lead picture and the source line. Isolating: backspace stays inside. */
export const Body = Node.create({
  name: 'body',
  content: 'block+',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'div[data-body]' }],
  renderHTML: () => ['div', { 'data-body': '' }, 0],
});
