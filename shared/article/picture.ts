import { Node, type Attribute } from '@tiptap/core';
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

function shares(names: readonly string[]) {
  return (value: unknown): void => {
    if (value === null) return;
    const found: readonly (readonly [string, unknown])[] = Object.entries(value ?? {});
    const isShare = ([name, share]: readonly [string, unknown]) =>
      names.includes(name) && typeof share === 'number' && share >= 0 && share <= 1;
    if (found.length !== names.length || !found.every(isShare))
      throw new RangeError(`Expected shares called ${names.join(', ')}`);
  };
}

const isCrop = shares(['x', 'y', 'width', 'height']);
const isFocus = shares(['x', 'y']);

/**
 * How a fact travels with a picture that is cut and pasted. What comes back may have been written by
 * anybody, so each fact is read with suspicion.
 */
function carried(name: string, read: (text: string) => unknown): Partial<Attribute> {
  return {
    parseHTML: (element) => read(element.dataset[name] ?? ''),
    renderHTML: ({ [name]: value }) =>
      value === null || value === '' ? {} : { [`data-${name}`]: asText(value) },
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function hashIn(text: string): string {
  return /^[0-9a-f]{64}$/.test(text) ? text : '';
}

function pixelsIn(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

function sharesIn(check: (value: unknown) => void): (text: string) => unknown {
  return (text) => {
    if (text === '') return null;
    try {
      const value: unknown = JSON.parse(text);
      check(value);
      return value;
    } catch {
      // Not ours: the picture comes without it.
      return null;
    }
  };
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
  addAttributes: () => ({
    media: { default: '', validate: 'string', ...carried('media', hashIn) },
    width: { default: 0, validate: 'number', ...carried('width', pixelsIn) },
    height: { default: 0, validate: 'number', ...carried('height', pixelsIn) },
    original: { default: '', validate: 'string', ...carried('original', hashIn) },
    crop: { default: null, validate: isCrop, ...carried('crop', sharesIn(isCrop)) },
    focus: { default: null, validate: isFocus, ...carried('focus', sharesIn(isFocus)) },
    rights: { default: '', validate: 'string', ...carried('rights', (text) => text) },
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]' }],
  renderHTML: () => ['figure', { 'data-picture': '' }, 0],
});

export const Caption = fieldNode({ name: 'caption', tag: 'p' });
export const Credit = fieldNode({ name: 'credit', tag: 'p' });
/** What the picture shows, for readers who do not see it; edited in the picture panel. */
export const Alt = fieldNode({ name: 'alt', tag: 'p', hidden: true });
