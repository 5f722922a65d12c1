import type { NoticeId } from '../ids';
import type { Notice } from '../newsroom/notice';
import type { QuietHours } from '../newsroom/quiet-hours';

/** A notice as the list shows it. */
export interface NoticeLine extends Notice {
  /** Null when the story is not here any more. */
  readonly headline: string | null;
  /** Empty for somebody whom this device does not know. */
  readonly actorName: string;
}

/** What concerns whoever is at the desk. Asked again at `notices.changed` and `desk.changed`. */
export interface Notices {
  /** Newest first, the unread ones among them. */
  readonly lines: readonly NoticeLine[];
  readonly unread: number;
}

export interface NoticeCalls {
  'notices.list': (input: { readonly limit: number }) => Notices;
  /** Of whoever is at the desk; null reads all of them. */
  'notices.read': (input: { readonly notices: readonly NoticeId[] | null }) => null;
  'notices.quiet': (input: null) => QuietHours;
  'notices.set-quiet': (input: { readonly quiet: QuietHours }) => null;
  /**
   * The words of a new notice, for the system to show. Main decides whether it does: once, only to
   * the person at the desk, and not in their quiet hours.
   */
  'notices.tell': (input: {
    readonly notice: NoticeId;
    readonly title: string;
    readonly text: string;
  }) => null;
}
