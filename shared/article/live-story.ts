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

export function readLiveStory(document: Node): LiveStory {
  const { body: _body, ...story } = readStory(withoutProse(document));
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

/** What a reader would miss now; like `missingParts`, at the cost of a live reading. */
export function missingNow(document: Node): readonly MissingPart[] {
  const body = document.children.find((part) => part.type.name === 'body');
  const blocks = body?.children ?? [];
  const prose = blocks.find(isProse);
  const telling = [...(prose === undefined ? [] : [prose]), ...blocks.filter(isPictured)];
  return missingParts({
    ...readStory(withoutProse(document)),
    body: telling.map((block) => block.toJSON() as JSONContent), // what `Node.toJSON` gives
  });
}

function isProse(block: Node): boolean {
  return !besideProse.has(block.type.name) && block.textContent.trim() !== '';
}

function isPictured({ type }: Node): boolean {
  return type.name === 'picture' || type.name === 'gallery';
}

function withoutProse(document: Node): JSONContent {
  const parts = document.children.filter((part) => part.type.name !== 'body');
  return { attrs: document.attrs, content: parts.map((part) => part.toJSON() as JSONContent) }; // as above
}
