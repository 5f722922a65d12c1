import type { ProfileId, ThreadId } from '../../ids';

/** Fields that a comment can be about without marking words. */
export const commentedFields = [
  'headline',
  'standfirst',
  'category',
  'tags',
  'sources',
  'related',
  'slug',
  'byline',
] as const;
export type CommentedField = (typeof commentedFields)[number];

/** What a comment is about. */
export type Anchor =
  /** Words, or a whole block's words: the mark on them carries the thread. */
  | { readonly kind: 'words' }
  | { readonly kind: 'field'; readonly field: CommentedField }
  /** A picture, by the hash of what is shown. */
  | { readonly kind: 'picture'; readonly media: string }
  /** A suggestion: the reason that its author gives for it. */
  | { readonly kind: 'suggestion'; readonly suggestion: string }
  /** The story as a whole. */
  | { readonly kind: 'story' };

/** What somebody said in a thread. */
export interface Remark {
  /** ULID. */
  readonly id: string;
  readonly by: ProfileId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
  readonly mentions: readonly ProfileId[];
}

/** What an entry does to a thread. */
export type CommentAct =
  | {
      readonly kind: 'open';
      readonly anchor: Anchor;
      /** The words that it was said about: readable even when they are gone. */
      readonly quote: string;
      readonly blocking: boolean;
      readonly remark: Remark;
    }
  | { readonly kind: 'reply'; readonly remark: Remark }
  | {
      readonly kind: 'resolve' | 'reopen';
      readonly by: ProfileId;
      readonly at: number;
    }
  | { readonly kind: 'weigh'; readonly blocking: boolean; readonly at: number }
  /** The words were gone, and somebody said which ones it is about now. */
  | { readonly kind: 'anchor'; readonly quote: string; readonly at: number };

/** A conversation about a story. Never published. */
export interface Thread {
  readonly id: ThreadId;
  readonly anchor: Anchor;
  readonly quote: string;
  readonly blocking: boolean;
  /** Oldest first; the first one opened it. */
  readonly remarks: readonly Remark[];
  /** Who resolved it and when; null while it is open. */
  readonly resolved: { readonly by: ProfileId; readonly at: number } | null;
  /** When it was last resolved, reopened, weighed or anchored: of two copies, the later one holds. */
  readonly turnedAt: number;
}
