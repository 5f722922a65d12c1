import type { ProfileId } from '../ids';
import type { InterfaceLanguage, Lists, Newsroom, Profile, Theme } from '../newsroom/newsroom';
import type { DraftId } from '../ids';

/** What happened to a damaged database when the app started. */
export interface Recovery {
  /** Where the damaged file was put, whole; empty when the file was gone. */
  readonly aside: string;
  /** When the backup that replaced it was made (ms since 1970); null when there was none. */
  readonly backupAt: number | null;
  readonly drafts: number;
}

/** An open newsroom as a window needs it to draw its frame. */
export interface OpenDesk {
  readonly kind: 'open';
  readonly isSample: boolean;
  readonly newsroom: Newsroom;
  readonly lists: Lists;
  readonly profile: ProfileId;
  readonly profiles: readonly Profile[];
  /** The draft that was open when the app was last closed. */
  readonly lastDraft: DraftId | null;
  readonly recovery: Recovery | null;
  /** Folder that the published pages are written to. */
  readonly siteFolder: string;
}

/** Nobody has founded a newsroom on this device yet. */
export interface NoDesk {
  readonly kind: 'none';
  /** Present when a damaged database had no backup, so that the newsroom must be founded again. */
  readonly recovery?: Recovery;
}

export interface DeskState {
  readonly desk: OpenDesk | NoDesk;
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
}
