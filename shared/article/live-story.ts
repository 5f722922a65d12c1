import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { besideProse } from './beside-prose';
import { fieldText, type FieldName } from './edits/set-field-text';
import { missingParts, type MissingPart } from './missing-parts';
import { readStory, type Story } from './story';

/**
 * The story apart from its prose, while it is being typed. Reading it costs the same for a short
 * and a long story, so that a panel may do it with every key.
 */
export interface LiveStory extends Omit<Story, 'body'> {
  /** Texts exactly as they stand in the document; a field that trims them would fight the typist. */
  readonly typed: Readonly<Record<FieldName, string>>;
}

/** A reading, and what it was read from. */
interface KnownReading {
  readonly attrs: Node['attrs'];
  /** All parts but the prose. */
  readonly parts: readonly Node[];
  readonly story: LiveStory;
}

/** By headline: typing in the prose leaves that node, and mostly every other part, as it is. */
const known = new WeakMap<Node, KnownReading>();

/** The same object for as long as only the prose changes. */
export function readLiveStory(document: Node): LiveStory {
  const parts = document.children.filter((part) => part.type.name !== 'body');
  const [headline] = parts;
  const before = headline === undefined ? undefined : known.get(headline);
  if (before?.attrs === document.attrs && isSameList(parts, before.parts)) return before.story;
  const story = readAgain(document, parts);
  if (headline !== undefined) known.set(headline, { attrs: document.attrs, parts, story });
  return story;
}

function readAgain(document: Node, parts: readonly Node[]): LiveStory {
  const content = parts.map((part) => part.toJSON() as JSONContent); // what `Node.toJSON` gives
  const { body: _body, ...story } = readStory({ attrs: document.attrs, content });
  const typed = (name: FieldName) => fieldText(document, name);
  return {
    ...story,
    typed: {
      headline: typed('headline'),
      standfirst: typed('standfirst'),
      note: typed('note'),
      caption: typed('caption'),
      credit: typed('credit'),
      alt: typed('alt'),
    },
  };
}

interface KnownMissing {
  readonly telling: readonly Node[];
  readonly missing: readonly MissingPart[];
}

const knownMissing = new WeakMap<LiveStory, KnownMissing>();

/** What a reader would miss now; like `missingParts`, at the cost of a live reading. */
export function missingNow(document: Node): readonly MissingPart[] {
  const story = readLiveStory(document);
  const blocks = document.children.find((part) => part.type.name === 'body')?.children ?? [];
  const prose = blocks.find(isProse);
  const telling = [...(prose === undefined ? [] : [prose]), ...blocks.filter(isPictured)];
  const before = knownMissing.get(story);
  if (before !== undefined && isSameList(telling, before.telling)) return before.missing;
  const body = telling.map((block) => block.toJSON() as JSONContent); // what `Node.toJSON` gives
  const missing = missingParts({ ...story, body });
  knownMissing.set(story, { telling, missing });
  return missing;
}

function isSameList(some: readonly Node[], others: readonly Node[]): boolean {
  return some.length === others.length && some.every((node, place) => node === others[place]);
}

function isProse(block: Node): boolean {
  return !besideProse.has(block.type.name) && block.textContent.trim() !== '';
}

function isPictured({ type }: Node): boolean {
  return type.name === 'picture' || type.name === 'gallery';
}
