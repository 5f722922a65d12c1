import type { PublishedStory } from '@shared/article/published-story';
import type { Digest } from '@shared/draft/entry-hash';
import type { OpenedParcel, Parcel, ParcelRefusal, SendRefusal } from '@shared/draft/parcel';
import type { DraftId } from '@shared/ids';
import type { PublishRefusal } from '@shared/ipc/calls';
import type { EventName, Events } from '@shared/ipc/events';
import type { Result } from '@shared/result';
import type { StoryArchive } from '../archive/story-archive';
import type { AuditStore } from '../store/audit-store';
import type { Backups } from '../store/backups';
import type { DeviceStore } from '../store/device-store';
import type { DraftLog } from '../store/draft-log';
import type { DraftPast } from '../store/draft-past';
import type { DraftPurge } from '../store/draft-purge';
import type { DraftStore } from '../store/draft-store';
import type { ListStore } from '../store/list-store';
import type { MediaStore } from '../store/media-store';
import type { NewsroomStore } from '../store/newsroom-store';
import type { NoticeStore } from '../store/notice-store';
import type { PeopleStore } from '../store/people-store';
import type { ProfileStore } from '../store/profile-store';
import type { PublicationStore } from '../store/publication-store';
import type { ReadStore } from '../store/read-store';
import type { RulesStore } from '../store/rules-store';
import type { NotStored, Transact } from '../store/transaction';
import type { TakeTurns } from './take-turns';

export type Announce = <Name extends EventName>(name: Name, detail: Events[Name]) => void;

export type FolderRefusal = Extract<PublishRefusal, { readonly kind: 'folder-not-writable' }>;

/** Where the pages of this newsroom go. */
export interface Site {
  /** Absolute. */
  readonly folder: () => string;
  /** Writes the story's page and every page that lists it. */
  readonly publish: (
    story: PublishedStory,
  ) => Promise<Result<{ readonly file: string; readonly url: string }, FolderRefusal>>;
  /** Writes the pages of everything that was published, for a folder that has none yet. */
  readonly writeWhole: () => Promise<Result<null, FolderRefusal>>;
  /** Whether a story's page is on the disk. */
  readonly has: (path: string) => boolean;
  /** Absolute address and file of a story's page. */
  readonly place: (path: string) => { readonly file: string; readonly url: string };
}

/** Parcels as files, for whoever knows what goes into them. */
export interface Parcels {
  readonly read: (
    file: string,
    passphrase: string | null,
  ) => Promise<Result<OpenedParcel, ParcelRefusal>>;
  readonly write: (
    file: string,
    parcel: Parcel,
    passphrase: string | null,
  ) => Promise<Result<null, SendRefusal>>;
  /** A picture's bytes out of an opened parcel. */
  readonly bytes: (file: string) => Promise<Uint8Array>;
}

/** Everything that a use-case may touch: one opened newsroom. */
export interface Desk {
  readonly newsroom: NewsroomStore;
  readonly lists: ListStore;
  readonly rules: RulesStore;
  readonly audit: AuditStore;
  readonly reads: ReadStore;
  readonly notices: NoticeStore;
  readonly profiles: ProfileStore;
  readonly device: DeviceStore;
  readonly drafts: DraftStore;
  readonly log: DraftLog;
  readonly past: DraftPast;
  readonly media: MediaStore;
  readonly people: PeopleStore;
  readonly purge: DraftPurge;
  readonly parcels: Parcels;
  readonly archive: StoryArchive;
  readonly publications: PublicationStore;
  readonly site: Site;
  readonly backups: Backups;
  readonly takeTurns: TakeTurns;
  /** Stored whole or not at all; a refusing disk is a fault. */
  readonly transact: Transact;
  /** The same for callers who can tell the writer that the disk refused. */
  readonly tryTransact: <Value>(work: () => Value) => Result<Value, NotStored>;
  /** Starts the clock of the sync barrier for this draft. */
  readonly committed: (draft: DraftId, steps: number) => void;
  /** Resolves when everything committed is on the disk. */
  readonly flush: () => Promise<Result<null, NotStored>>;
  readonly announce: Announce;
  /** What a passphrase is held against later. */
  readonly sealPassphrase: (passphrase: string) => Promise<string>;
  readonly opensWith: (secret: string, passphrase: string) => Promise<boolean>;
  /** Lower-case hexadecimal SHA-256 of a text. */
  readonly digest: Digest;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
