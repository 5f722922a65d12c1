import type { Sha256 } from '../../ids';
import type { StoryLink, StoryPicture, StorySource } from '../../article/story';

/** What a block is to a newsroom: a field of the page or a piece of the body. */
export type StoryPart =
  | 'headline'
  | 'standfirst'
  | 'caption'
  | 'credit'
  | 'alt'
  | 'paragraph'
  | 'heading'
  | 'bullet'
  | 'number'
  | 'quote'
  | 'speaker'
  | 'pullQuote'
  | 'cell'
  | 'picture'
  | 'embed'
  | 'divider'
  | 'editorNote'
  | 'readMore';

/** How a block stands on the page. */
export interface BlockForm {
  readonly part: StoryPart;
  /** A heading's level, a list item's depth from 1, a quotation's depth from 0, otherwise 0. */
  readonly level: number;
}

/** One block of one version, as text. */
export interface StoryBlock extends BlockForm {
  /**
   * Line breaks are `\n`; a link to another story has the headline it was inserted with, a card for
   * another site its name or its address, a picture and a divider nothing.
   */
  readonly text: string;
  /** Only where it runs the other way than the story. */
  readonly dir?: 'ltr';
  /** The file, only of a picture. */
  readonly media?: Sha256;
  /** Which child of the body it is or is part of; null for a field. See `Passage`. */
  readonly bodyBlock: number | null;
  /** ProseMirror position right before it, in its own version. */
  readonly position: number;
}

/**
 * A stretch of whole words. Read in order, `same` and `added` give the text after, `same` and
 * `removed` the text before, apart from white space that only changed its width. Between a removed
 * word and the added one that follows there may be no space: draw the break, or they join.
 */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  /** Only tashkeel, tatweel or invisible controls differ. */
  readonly minor?: true;
}

export type FormatChange =
  /** A paragraph became a heading, an item, a quotation; or a level changed. */
  | { readonly kind: 'block'; readonly before: BlockForm; readonly after: BlockForm }
  | { readonly kind: 'bold'; readonly text: string; readonly isBold: boolean }
  /** Addresses; empty where there was no link or is none now. */
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'direction'; readonly isLeftToRight: boolean }
  | { readonly kind: 'picture'; readonly fact: PictureFact };

/** What a picture may have other than its words and its file. */
export type PictureFact = 'crop' | 'focus' | 'rights';

/** What changed inside a block that is in both versions. */
export interface BlockDifference {
  /** The whole text; one `same` run when only the formatting changed or nothing did. */
  readonly words: readonly WordRun[];
  readonly formatting: readonly FormatChange[];
}

interface BlockPair extends BlockDifference {
  readonly before: StoryBlock;
  readonly after: StoryBlock;
}

/**
 * A removed block stands where it stood, right before whatever replaced it; a moved one at its new
 * place only. A paragraph that was split is two changed blocks with one `before`, and its words are
 * dealt out to them; joined paragraphs are two with one `after`.
 */
export type ComparedBlock =
  | { readonly kind: 'same'; readonly before: StoryBlock; readonly after: StoryBlock }
  | (BlockPair & {
      readonly kind: 'changed';
      /** The break between this block and the one above was put in (split) or taken out (joined). */
      readonly breakBefore?: 'added' | 'removed';
    })
  /** May have changed as well: see its words and its formatting. */
  | (BlockPair & { readonly kind: 'moved' })
  | { readonly kind: 'added'; readonly after: StoryBlock }
  | { readonly kind: 'removed'; readonly before: StoryBlock };

/** What happened to one entry of a list; entries that stayed as they were are not told. */
export type ListChange<Item> =
  | { readonly kind: 'added'; readonly after: Item }
  | { readonly kind: 'removed'; readonly before: Item }
  | { readonly kind: 'changed'; readonly before: Item; readonly after: Item }
  /** May have changed as well. */
  | { readonly kind: 'moved'; readonly before: Item; readonly after: Item };

export type PictureFacts = Pick<StoryPicture, 'media' | 'width' | 'height'>;

/** A field that changed. */
export type FieldChange =
  | {
      readonly kind: 'text';
      readonly field: 'slug' | 'byline' | 'place';
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'category'; readonly before: string | null; readonly after: string | null }
  | {
      readonly kind: 'tags';
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly isReordered: boolean;
    }
  | { readonly kind: 'sources'; readonly items: readonly ListChange<StorySource>[] }
  | { readonly kind: 'related'; readonly items: readonly ListChange<StoryLink>[] }
  | {
      readonly kind: 'picture';
      readonly before: PictureFacts | null;
      readonly after: PictureFacts | null;
    }
  /** The lead picture is the same one or a part of it, otherwise treated. */
  | { readonly kind: 'pictureFacts'; readonly facts: readonly PictureFact[] }
  | { readonly kind: 'target'; readonly before: number | null; readonly after: number | null }
  | { readonly kind: 'note'; readonly words: readonly WordRun[] };

/** Minor words are not counted; the words of added and removed blocks are. */
export interface ComparisonSummary {
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  readonly blocksAdded: number;
  readonly blocksRemoved: number;
  readonly blocksChanged: number;
  readonly blocksMoved: number;
  readonly fieldsChanged: number;
}

/** Two versions of a story side by side; plain JSON, so that a worker can make it. */
export interface StoryComparison {
  readonly blocks: readonly ComparedBlock[];
  readonly fields: readonly FieldChange[];
  readonly summary: ComparisonSummary;
}
