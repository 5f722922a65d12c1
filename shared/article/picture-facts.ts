import type { Attribute } from '@tiptap/core';

/** What a rule may know of an element: it runs where there is no page. */
interface Parsed {
  readonly getAttribute: (name: string) => string | null;
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
 * anybody, so each fact is read strictly.
 */
function carried(name: string, read: (text: string) => unknown): Partial<Attribute> {
  return {
    parseHTML: (element: Parsed) => read(element.getAttribute(`data-${name}`) ?? ''),
    renderHTML: ({ [name]: value }: Record<string, unknown>) =>
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

/** The attributes of a picture's node; `Picture` says what they mean. */
export const pictureFacts: Readonly<Record<string, Partial<Attribute>>> = {
  media: { default: '', validate: 'string', ...carried('media', hashIn) },
  width: { default: 0, validate: 'number', ...carried('width', pixelsIn) },
  height: { default: 0, validate: 'number', ...carried('height', pixelsIn) },
  original: { default: '', validate: 'string', ...carried('original', hashIn) },
  crop: { default: null, validate: isCrop, ...carried('crop', sharesIn(isCrop)) },
  focus: { default: null, validate: isFocus, ...carried('focus', sharesIn(isFocus)) },
  rights: { default: '', validate: 'string', ...carried('rights', (text) => text) },
};
