import { Node } from '@tiptap/core';
import { fieldNode } from './field-node';
import { pictureFacts } from './picture-facts';

/** Where the lead picture goes: none or one. */
export const Lead = Node.create({
  name: 'lead',
  content: 'picture?',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'div[data-lead]' }],
  renderHTML: () => ['div', { 'data-lead': '' }, 0],
});

/** Part of a picture; all four are shares of the whole, from 0 to 1, `x` from the left of its pixels. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What must stay in sight when a page has room for less; shares of the picture, from 0 to 1. */
export interface FocalPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * A picture of the local store; `media` is its SHA-256, `width` and `height` are its own pixels. A
 * cropped picture is one of its own, so that what was cut off is not published; it remembers the
 * `original` and which part of it it is.
 */
export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  content: 'caption credit alt',
  isolating: true,
  addAttributes: () => pictureFacts,
  parseHTML: () => [{ tag: 'figure[data-picture]' }],
  renderHTML: ({ HTMLAttributes: facts }) => ['figure', { 'data-picture': '', ...facts }, 0],
});

export const Caption = fieldNode({ name: 'caption', tag: 'p' });
export const Credit = fieldNode({ name: 'credit', tag: 'p' });
/** What the picture shows, for readers who do not see it; edited in the picture panel. */
export const Alt = fieldNode({ name: 'alt', tag: 'p', hidden: true });
