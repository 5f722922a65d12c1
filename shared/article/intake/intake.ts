import type { JSONContent } from '@tiptap/core';

/** What a text from elsewhere lost on its way in, or what became of it. */
export const intakeWarnings = [
  /** Not fetched from wherever they are. */
  'pictures',
  /** Players, maps and other things that live on another site. */
  'frames',
  /** Their words stay; they led nowhere that readers can go. */
  'links',
  /** Words that the other program had marked as deleted. */
  'deletions',
  /** Words that the other program did not show. */
  'hidden',
  /** Came in as notes to the editor. */
  'comments',
  /** The markup was too deep or too large to keep its structure: only its words came in. */
  'words-only',
] as const;

export interface IntakeWarning {
  readonly kind: (typeof intakeWarnings)[number];
  readonly count: number;
}

/** A text from elsewhere as blocks that stand in a story's body. */
export interface Intake {
  readonly blocks: readonly JSONContent[];
  readonly warnings: readonly IntakeWarning[];
}
