import type { JSONContent } from '@tiptap/core';
import type { ArticleId, CategoryId, DeskId, OutletId, Sha256, StoryTypeId, TagId } from '../ids';
import type { OutletKind } from '../newsroom/newsroom';
import type { Crop, FocalPoint } from './picture';

export interface StoryPicture {
  readonly media: Sha256;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  /** Who may use it for what, for the desk; never published. */
  readonly rights: string;
  /** SHA-256 of the picture that this one was cropped out of; empty when it is whole. */
  readonly original: Sha256 | '';
  readonly crop: Crop | null;
  readonly focus: FocalPoint | null;
}

export interface StorySource {
  /** Empty when it is not on the newsroom's list. */
  readonly outlet: OutletId | '';
  readonly name: string;
  readonly kind: OutletKind;
  readonly url: string;
  readonly credited: boolean;
  /** Never published. */
  readonly note: string;
}

export interface StoryLink {
  readonly article: ArticleId;
  /** What it was called when it was attached. */
  readonly headline: string;
}

/** A document read as what a newsroom calls its parts. Derived, never stored. */
export interface Story {
  readonly headline: string;
  readonly standfirst: string;
  readonly lead: StoryPicture | null;
  readonly body: readonly JSONContent[];
  readonly sources: readonly StorySource[];
  /** To the desk; never published. */
  readonly note: string;
  readonly related: readonly StoryLink[];
  readonly category: CategoryId | null;
  readonly tags: readonly TagId[];
  readonly slug: string;
  readonly byline: string;
  readonly place: string;
  /** Words that the desk asked for; null when nobody said. */
  readonly targetWords: number | null;
  readonly desk: DeskId | null;
  readonly urgency: number;
  readonly storyType: StoryTypeId | null;
}

/** All text below a node, without separators and without what is suggested to go. */
export function textOf(node: JSONContent | undefined): string {
  if (node?.marks?.some(({ type }) => type === 'deletion') === true) return '';
  return node?.text ?? (node?.content ?? []).map(textOf).join('');
}

/** @param document a document that fits `articleSchema` (see `parseDocument`) */
export function readStory(document: JSONContent): Story {
  const part = (name: string) => document.content?.find((node) => node.type === name);
  const facts = document.attrs ?? {};
  // A document of the schema: its attributes hold what the schema's validators let in.
  return {
    headline: textOf(part('headline')).trim(),
    standfirst: textOf(part('standfirst')).trim(),
    lead: readLead(part('lead')?.content?.[0]),
    body: part('body')?.content ?? [],
    sources: (part('sources')?.content ?? []).map(readSource),
    note: textOf(part('note')),
    related: (part('related')?.content ?? []).map((link) => link.attrs as StoryLink),
    category: facts['category'] as CategoryId | null,
    tags: facts['tags'] as readonly TagId[],
    slug: facts['slug'] as string,
    byline: facts['byline'] as string,
    place: facts['place'] as string,
    targetWords: (facts['targetWords'] ?? null) as number | null,
    desk: (facts['desk'] ?? null) as DeskId | null,
    urgency: (facts['urgency'] ?? 3) as number,
    storyType: (facts['storyType'] ?? null) as StoryTypeId | null,
  };
}

function readLead(node: JSONContent | undefined): StoryPicture | null {
  return node === undefined ? null : readPicture(node);
}

/** What a picture of a story that was written by hand need not say. */
const untreated = { rights: '', original: '', crop: null, focus: null } as const;

/** @param node a `picture` of a document that fits the schema */
export function readPicture(node: JSONContent): StoryPicture {
  const field = (name: string) => textOf(node.content?.find((part) => part.type === name)).trim();
  // The schema's validators let nothing else in.
  return {
    ...untreated,
    ...(node.attrs as Omit<StoryPicture, 'caption' | 'credit' | 'alt'>),
    caption: field('caption'),
    credit: field('credit'),
    alt: field('alt'),
  };
}

function readSource(node: JSONContent): StorySource {
  // The schema's validators let nothing else in.
  return { ...(node.attrs as Omit<StorySource, 'note'>), note: textOf(node) };
}
