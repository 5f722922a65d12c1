import type { StepJson } from '../draft/entry';
import type { ClientId, DraftId, NoticeId, ThreadId } from '../ids';

/** Everything the main process tells its windows. Names are `thing.past`, or `thing.doing` when asked. */
export interface Events {
  /** Steps entered a draft's log, in order; the window that sent them hears them too. */
  'draft.stepped': {
    readonly draft: DraftId;
    /** Steps in the log before these. */
    readonly after: number;
    readonly steps: readonly StepJson[];
    /** Who sent each step; same length as `steps`. */
    readonly clients: readonly ClientId[];
  };
  /** The first `steps` steps of the draft have been synced to the disk. */
  'draft.saved': { readonly draft: DraftId; readonly steps: number; readonly at: number };
  /** Entries are in the database but the disk refuses to sync them. */
  'draft.not-saved': { readonly draft: DraftId; readonly code: string };
  /** A draft came, went, moved to another stage or changed what lists show. */
  'drafts.changed': { readonly draft: DraftId };
  /** Somebody was told something (`added`), or read what they were told. */
  'notices.changed': { readonly added: readonly NoticeId[] };
  /** A notice of the system was pressed: this window shows the story. */
  'notice.pressed': { readonly draft: DraftId; readonly thread: ThreadId | null };
  /** A parcel waits to be opened: chosen, dropped, double-clicked. */
  'parcels.arrived': null;
  /** Newsroom, lists, profile, language, theme or site folder changed. */
  'desk.changed': null;
  /** The database was damaged and has been made anew: what the windows show may not be what it holds. */
  'desk.mended': null;
  /** The window is about to close: hand over what is typed, then answer `window.ready-to-close`. */
  'window.closing': null;
}

export type EventName = keyof Events;
