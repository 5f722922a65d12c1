import type { DraftId, NoticeId, ProfileId, ThreadId } from '../ids';

export const noticeKinds = [
  'returned',
  'approved',
  'published',
  'voided',
  'waiting',
  'mention',
  'reply',
  'taken-over',
  'disputed',
] as const;
/** What happened that concerns somebody. */
export type NoticeKind = (typeof noticeKinds)[number];

/** What one person is to be told about a story. */
export interface Told {
  readonly profile: ProfileId;
  readonly kind: NoticeKind;
  /** The conversation that it is about; null when it is about the story. */
  readonly thread: ThreadId | null;
  /** Who did it. */
  readonly actor: ProfileId;
}

/** A line in somebody's list of what concerns them. */
export interface Notice extends Told {
  readonly id: NoticeId;
  readonly draft: DraftId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isRead: boolean;
}
