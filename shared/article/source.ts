import { Node } from '@tiptap/core';
import { fieldNode } from './field-node';

/** Who the story comes from, in the order of the credit line. Child nodes, so that two people may add. */
export const Sources = Node.create({
  name: 'sources',
  content: 'source*',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'div[data-sources]' }],
  renderHTML: () => ['div', { 'data-sources': '', hidden: '' }, 0],
});

/** One source; its text is a private note about it that is never published. */
export const Source = Node.create({
  name: 'source',
  content: 'text*',
  marks: '',
  isolating: true,
  selectable: false,
  addAttributes: () => ({
    outlet: { default: '', validate: 'string' },
    name: { default: '', validate: 'string' },
    kind: { default: 'agency', validate: 'string' },
    url: { default: '', validate: 'string' },
    credited: { default: true, validate: 'boolean' },
  }),
  parseHTML: () => [{ tag: 'p[data-source]' }],
  renderHTML: () => ['p', { 'data-source': '' }, 0],
});

/** A note to the desk. Never published. */
export const DeskNote = fieldNode({ name: 'note', tag: 'p', hidden: true, talk: true });
