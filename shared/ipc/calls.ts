import type { StoryComparison } from '../draft/compare/story-comparison';
import type { DocumentJson, StepJson } from '../draft/entry';
import type { DraftSummary } from '../draft/draft-summary';
import type { WrittenBlock } from '../draft/history/attribution';
import type { ReplayPoint } from '../draft/history/replay-points';
import type { Moment } from '../draft/history/moment';
import type { Passage } from '../draft/history/restore-passage';
import type { NamedVersion } from '../draft/history/versions-of';
import type { DecisionRefusal } from '../draft/permission';
import type { Stage } from '../draft/workflow';
import type { ArticleId, ClientId, DraftId, OutletId, ProfileId, Sha256 } from '../ids';
import type { InterfaceLanguage, Outlet, OutletKind, Role, Tag, Theme } from '../newsroom/newsroom';
import type { Result } from '../result';
import type { AuditCalls } from './audit-calls';
import type { Comfort, ComfortCalls } from './comfort';
import type { DeskState } from './desk-state';
import type { NewsroomCalls } from './newsroom-calls';
import type { ExportCalls } from './export-calls';
import type { ImportCalls } from './import-calls';
import type { NoticeCalls } from './notice-calls';
import type { ParcelCalls } from './parcel-calls';
import type { ProfileCalls } from './profile-calls';
import type { ReviewCalls } from './review-calls';
import type { SafetyCalls } from './safety-calls';

/** A draft as an editor window opens it. */
export interface OpenedDraft {
  readonly summary: DraftSummary;
  readonly document: DocumentJson;
  /** Steps in the log; where the window's `prosemirror-collab` starts. */
  readonly steps: number;
  readonly stage: Stage;
  /** The page it was published to, when it was. */
  readonly published: PublishedPage | null;
}

export interface NotFound {
  readonly kind: 'not-found';
}

/** Why typing was not taken. In every case the window keeps it and says so. */
export type AppendRefusal =
  | NotFound
  /** Other steps came first; they are on their way as `draft.stepped`. Rebase and send again. */
  | { readonly kind: 'behind'; readonly steps: number }
  /** The steps do not fit the document. */
  | { readonly kind: 'invalid' }
  /** The story is published and read-only. */
  | { readonly kind: 'read-only' }
  /** The disk refused (full, read-only, failing); `code` is the system's word for it. */
  | { readonly kind: 'not-stored'; readonly code: string };

export type DecideRefusal = NotFound | DecisionRefusal;

export type PublishRefusal =
  | DecideRefusal
  /** Nothing was published; the story stays approved. */
  | { readonly kind: 'folder-not-writable'; readonly folder: string; readonly code: string };

export interface PublishedPage {
  readonly article: ArticleId;
  readonly url: string;
  /** The page's file on this device. */
  readonly file: string;
  readonly publishedAt: number;
}

/** A published story as the archive knows it. */
export interface ArchiveEntry {
  readonly article: ArticleId;
  readonly headline: string;
  readonly standfirst: string;
  readonly categoryName: string;
  readonly url: string;
  readonly lead: Sha256 | null;
  readonly publishedAt: number;
}

/** A picture of the local store; shown at `media/<sha256>` of the app's own address. */
export interface Media {
  readonly sha256: Sha256;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

export type PictureRefusal =
  | { readonly kind: 'not-a-picture' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'not-stored'; readonly code: string };

export interface HistoryPerson {
  readonly id: ProfileId;
  /** Empty when this device does not know the person. */
  readonly name: string;
}

/** The life of a draft without its text; everything oldest first. */
export interface DraftHistory {
  readonly versions: readonly NamedVersion[];
  readonly points: readonly ReplayPoint[];
  /** In the order of their first entries. */
  readonly people: readonly HistoryPerson[];
  /** Entries in the log. */
  readonly newest: number;
}

/** A draft as it was at a moment of its history. */
export interface PastDraft {
  readonly moment: Moment;
  readonly stage: Stage;
  readonly document: DocumentJson;
}

/** Nothing was written in any of these cases. */
export type RestoreRefusal =
  | NotFound
  /** The story is published and read-only. */
  | { readonly kind: 'read-only' }
  /** The draft already is what it was then. */
  | { readonly kind: 'no-difference' }
  | { readonly kind: 'not-stored'; readonly code: string };

export interface FoundingAnswers {
  readonly name: string;
  readonly role: Role;
  readonly newsroom: string;
  readonly language: InterfaceLanguage;
}

/**
 * Everything a window can ask of the main process. Adding a call touches three places: this table,
 * its handler in `electron/ipc`, and whoever calls it.
 */
export interface Calls
  extends
    AuditCalls,
    ComfortCalls,
    ExportCalls,
    NewsroomCalls,
    ImportCalls,
    NoticeCalls,
    ParcelCalls,
    ProfileCalls,
    ReviewCalls,
    SafetyCalls {
  'desk.state': (input: null) => DeskState;
  'desk.found': (input: FoundingAnswers) => DeskState;
  /** Opens the sample newsroom, which lives in a folder of its own. */
  'desk.look-around': (input: null) => DeskState;
  /** Back from the sample newsroom to one's own, or to the first-run questions. */
  'desk.leave-sample': (input: null) => DeskState;
  'desk.remember-draft': (input: { readonly draft: DraftId | null }) => null;
  'desk.set-language': (input: { readonly language: InterfaceLanguage }) => DeskState;
  'desk.set-theme': (input: { readonly theme: Theme }) => DeskState;
  'desk.set-comfort': (input: { readonly comfort: Comfort }) => DeskState;

  'outlets.add': (input: { readonly name: string; readonly kind: OutletKind }) => Outlet;
  'outlets.remove': (input: { readonly outlet: OutletId }) => null;
  'tags.add': (input: { readonly name: string }) => Tag;

  'drafts.list': (input: { readonly words: string }) => readonly DraftSummary[];
  'drafts.create': (input: null) => DraftSummary;
  'drafts.open': (input: { readonly draft: DraftId }) => Result<OpenedDraft, NotFound>;
  'drafts.append': (input: {
    readonly draft: DraftId;
    /** Steps that the window has confirmed: its `prosemirror-collab` version. */
    readonly after: number;
    readonly steps: readonly StepJson[];
    readonly client: ClientId;
  }) => Result<null, AppendRefusal>;
  /** Resolves once everything taken so far is on the disk; asked on blur, submit and close. */
  'drafts.flush': (
    input: null,
  ) => Result<null, { readonly kind: 'not-stored'; readonly code: string }>;
  'drafts.publish': (input: { readonly draft: DraftId }) => Result<PublishedPage, PublishRefusal>;

  'history.open': (input: { readonly draft: DraftId }) => Result<DraftHistory, NotFound>;
  'history.at': (input: {
    readonly draft: DraftId;
    readonly moment: Moment;
  }) => Result<PastDraft, NotFound>;
  'history.compare': (input: {
    readonly draft: DraftId;
    readonly before: Moment;
    readonly after: Moment;
  }) => Result<StoryComparison, NotFound>;
  /** Who wrote each word of the draft as it was then. */
  'history.attribution': (input: {
    readonly draft: DraftId;
    readonly moment: Moment;
  }) => Result<readonly WrittenBlock[], NotFound>;
  /** Goes back by a new entry: to the whole story as it was, or to blocks of its body. */
  'history.restore': (input: {
    readonly draft: DraftId;
    readonly moment: Moment;
    readonly passage: Passage | null;
  }) => Result<{ readonly version: number }, RestoreRefusal>;

  /** Newest first; an empty query gives the newest stories. Spelling variants are folded. */
  'archive.search': (input: {
    readonly words: string;
    readonly limit: number;
  }) => readonly ArchiveEntry[];
  /** Those of the asked-for stories that the archive has, in any order. */
  'archive.find': (input: { readonly articles: readonly ArticleId[] }) => readonly ArchiveEntry[];

  'pictures.keep': (input: { readonly bytes: Uint8Array }) => Result<Media, PictureRefusal>;

  /** Asks the person for a folder; the state is unchanged when they cancel. */
  'site.choose-folder': (input: null) => DeskState;
  /** Opens the published page in the person's browser. */
  'site.show': (input: { readonly article: ArticleId }) => Result<null, NotFound>;

  /** One more window on the same newsroom; it opens on the draft that was opened last. */
  'window.open': (input: null) => null;
}

export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = Parameters<Calls[Name]>[0];
export type CallAnswer<Name extends CallName> = ReturnType<Calls[Name]>;

/** What travels back: the answer, or the number of a fault whose cause is in the local log. */
export type Reply<Name extends CallName> =
  | { readonly ok: true; readonly answer: CallAnswer<Name> }
  | { readonly ok: false; readonly fault: string };
