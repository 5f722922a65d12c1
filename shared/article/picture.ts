import { Node } from '@tiptap/core';
import { fieldNode } from './field-node';

/** Where the lead picture goes: none or one. */
export const Lead = Node.create({
  name: 'lead',
  content: 'picture?',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'div[data-lead]' }],
  renderHTML: () => ['div', { 'data-lead': '' }, 0],
});

/** A picture of the local store; `media` is its SHA-256, `width` and `height` are its own pixels. */
export const Picture = Node.create({
  name: 'picture',
  content: 'caption credit alt',
  isolating: true,
  addAttributes: () => ({
    media: { default: '', validate: 'string' },
    width: { default: 0, validate: 'number' },
    height: { default: 0, validate: 'number' },
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]' }],
  renderHTML: () => ['figure', { 'data-picture': '' }, 0],
});

export const Caption = fieldNode({ name: 'caption', tag: 'p' });
export const Credit = fieldNode({ name: 'credit', tag: 'p' });
/** What the picture shows, for readers who do not see it; edited in the picture panel. */
export const Alt = fieldNode({ name: 'alt', tag: 'p', hidden: true });
