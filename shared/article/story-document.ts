import { Node } from '@tiptap/core';

/** Facts of the story that are neither prose nor lists that two people add to at once. */
export interface StoryAttributes {
  readonly category: string | null;
  readonly tags: readonly string[];
  /** Last path part of the page's address; empty until chosen, then derived from the headline. */
  readonly slug: string;
  readonly byline: string;
  /** Dateline: the place of writing. */
  readonly place: string;
  /** Words that the desk asked for; null when nobody said. */
  readonly targetWords: number | null;
  /** The desk that somebody chose for it; null when its category decides. */
  readonly desk: string | null;
  /** From 1, at once, to 5, whenever. */
  readonly urgency: number;
  /** One of the newsroom's own types; null when nobody said. */
  readonly storyType: string | null;
}

function isListOfText(value: unknown): void {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
    throw new RangeError('Expected a list of texts');
}

/** The root: fields in reading order, the body, then what the side panels edit. */
export const StoryDocument = Node.create({
  name: 'doc',
  topNode: true,
  content: 'headline standfirst lead body sources note related',
  addAttributes: () => ({
    category: { default: null, rendered: false, validate: 'string|null' },
    tags: { default: [], rendered: false, validate: isListOfText },
    slug: { default: '', rendered: false, validate: 'string' },
    byline: { default: '', rendered: false, validate: 'string' },
    place: { default: '', rendered: false, validate: 'string' },
    targetWords: { default: null, rendered: false, validate: 'number|null' },
    desk: { default: null, rendered: false, validate: 'string|null' },
    urgency: { default: 3, rendered: false, validate: 'number' },
    storyType: { default: null, rendered: false, validate: 'string|null' },
  }),
});
