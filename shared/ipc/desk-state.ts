import type { ProfileId } from '../ids';
import type { InterfaceLanguage, Lists, Newsroom, Profile, Theme } from '../newsroom/newsroom';
import type { ReviewRules } from '../newsroom/review-rules';
import type { DraftId } from '../ids';
import type { Comfort } from './comfort';

/** What became of the drafts of a damaged database. */
export interface Recovery {
  /** Where the damaged file was put, whole; empty when the file was gone. */
  readonly aside: string;
  /** When the newest backup that could be read was made (ms since 1970); null when there was none. */
  readonly backupAt: number | null;
  /** Those that are there again. */
  readonly drafts: number;
  /** Of these, those of which the newest words were readable nowhere. */
  readonly shortened: number;
  /** Drafts of which nothing was readable anywhere. */
  readonly lost: number;
  /** Drafts that went two ways in two files; the second way is a draft of its own. */
  readonly copies: number;
}

/** Copies of the newsroom's file, and where else they go. */
export interface BackupState {
  /** When the newest one was made (ms since 1970); null before the first. */
  readonly last: number | null;
  /** A folder of the person's choice that gets a copy of each; null when none was chosen. */
  readonly folder: string | null;
  /** The system's word for why that folder did not take the last one; null when it did. */
  readonly refused: string | null;
}

/** An open newsroom as a window needs it to draw its frame. */
export interface OpenDesk {
  readonly kind: 'open';
  readonly isSample: boolean;
  readonly newsroom: Newsroom;
  readonly lists: Lists;
  /** How this newsroom reviews. */
  readonly rules: ReviewRules;
  readonly profile: ProfileId;
  readonly profiles: readonly Profile[];
  /** The draft that was open when the app was last closed. */
  readonly lastDraft: DraftId | null;
  readonly recovery: Recovery | null;
  /** Folder that the published pages are written to. */
  readonly siteFolder: string;
  readonly backups: BackupState;
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
  readonly comfort: Comfort;
}
