import type { Sha256 } from '../../ids';

export type ExportRun =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly isBold: boolean;
      /** Null for words that lead nowhere. */
      readonly href: string | null;
    }
  | { readonly kind: 'break' };

export interface ExportPicture {
  readonly media: Sha256;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
}

export interface ExportCell {
  readonly isHeader: boolean;
  /** How many columns and rows it takes. */
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly ExportBlock[];
}

export type ExportBlock =
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly ExportRun[];
      readonly isLeftToRight: boolean;
    }
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly runs: readonly ExportRun[];
      readonly isLeftToRight: boolean;
    }
  | {
      readonly kind: 'list';
      readonly isNumbered: boolean;
      /** Number of the first item. */
      readonly start: number;
      readonly items: readonly (readonly ExportBlock[])[];
    }
  | {
      readonly kind: 'quotation';
      readonly blocks: readonly ExportBlock[];
      readonly speaker: string;
    }
  | { readonly kind: 'pull-quote'; readonly text: string; readonly isLeftToRight: boolean }
  | { readonly kind: 'divider' }
  | { readonly kind: 'picture'; readonly picture: ExportPicture }
  | { readonly kind: 'embed'; readonly url: string; readonly title: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly ExportCell[])[] }
  /** `url` is null for a story that the archive does not have. */
  | { readonly kind: 'read-more'; readonly headline: string; readonly url: string | null }
  | { readonly kind: 'note'; readonly text: string };

export type BlockOf<Kind extends ExportBlock['kind']> = Extract<ExportBlock, { kind: Kind }>;

/** A story as files and messages carry it: what readers get, in their order, ready to be written. */
export interface ExportStory {
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly lead: ExportPicture | null;
  readonly blocks: readonly ExportBlock[];
  /** `brand - agency` */
  readonly sourceLine: string;
  /** What lists and pages are counted with; else Arabic-Indic digits. */
  readonly hasLatinDigits: boolean;
  /** To the desk; empty unless notes were asked for. */
  readonly deskNote: string;
}
