import type { DraftId, ProfileId, Sha256 } from '../ids';
import type { Media } from '../ipc/calls';
import type { Lists } from '../newsroom/newsroom';
import type { Entry } from './entry';
import type { DraftHead } from './fold-draft';

/** The one layout there is. A reader refuses a higher number; a new layout keeps reading this one. */
export const parcelFormat = 1;

/** Somebody who wrote in the log: a name is all that another newsroom learns of a person. */
export interface ParcelPerson {
  readonly id: ProfileId;
  readonly name: string;
}

/** What a parcel says about itself before its log is read. */
export interface ParcelManifest {
  readonly format: typeof parcelFormat;
  readonly product: 'tahrir';
  readonly draft: DraftId;
  /** Milliseconds since 1970, by the clock of the device that made it. */
  readonly madeAt: number;
  readonly madeBy: { readonly profile: ProfileId; readonly name: string };
  /** Name of the newsroom that it comes from. */
  readonly newsroom: string;
  /** Number of entries in the log. */
  readonly entries: number;
  readonly logSha256: Sha256;
  readonly media: readonly Media[];
  /** Authors of the log's entries. */
  readonly people: readonly ParcelPerson[];
  /** What the document's category, tags and sources are called where it comes from. */
  readonly lists: Lists;
}

/** A picture that travels along; `file` is where its bytes are on this device. */
export interface ParcelMedia extends Media {
  readonly file: string;
}

/** A draft about to travel: its whole log and everything that the log names. */
export interface Parcel extends Omit<
  ParcelManifest,
  'format' | 'product' | 'entries' | 'logSha256' | 'media'
> {
  readonly entries: readonly Entry[];
  readonly media: readonly ParcelMedia[];
}

/** A parcel that held in every point. Its pictures lie in a private folder until it is closed. */
export interface OpenedParcel {
  readonly manifest: ParcelManifest;
  readonly entries: readonly Entry[];
  /** The draft as the log's fold gives it. */
  readonly head: DraftHead;
  readonly media: readonly ParcelMedia[];
  /** Removes the private folder; what is to stay has been kept by then. */
  readonly close: () => Promise<void>;
}

/** Which of the parcel's measures is over its limit. */
export type ParcelMeasure = 'parcel' | 'manifest' | 'log' | 'entries' | 'picture' | 'pictures';

/** Why one entry of the log, and with it the whole parcel, is refused. */
export type BadEntryReason =
  /** It is no entry that this version of the app knows. */
  | 'not-an-entry'
  /** Its number or its hash does not follow the one before it, or the log is shorter or longer than announced. */
  | 'out-of-place'
  /** It belongs to another draft than the manifest says. */
  | 'another-draft'
  /** Its steps or its document do not fit. */
  | 'does-not-fit';

/** Why a parcel was refused, always whole: nothing of it is kept. */
export type ParcelRefusal =
  /** The file cannot be read; `code` is the system's word for it. */
  | { readonly kind: 'not-readable'; readonly code: string }
  | { readonly kind: 'not-a-parcel' }
  /** Its end is missing: the download or the copy was cut off. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'needs-passphrase' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'too-large'; readonly measure: ParcelMeasure; readonly limit: number }
  /** Something is in it that no parcel holds; `name` is cleaned for showing. */
  | { readonly kind: 'unexpected-file'; readonly name: string }
  | { readonly kind: 'newer-format'; readonly format: number }
  /** This part is missing or is not what was sent; `parcel` when it is the container itself. */
  | { readonly kind: 'wrong-hash'; readonly file: string }
  | { readonly kind: 'bad-entry'; readonly version: number; readonly why: BadEntryReason }
  /** Not the picture that the manifest says. */
  | { readonly kind: 'bad-media'; readonly media: Sha256 }
  /** The disk had no room, or refused, while the parcel was unpacked. */
  | { readonly kind: 'not-stored'; readonly code: string };

/** Why a parcel could not be made. Nothing is left where it was to be. */
export type SendRefusal =
  | { readonly kind: 'too-large'; readonly measure: ParcelMeasure; readonly limit: number }
  /** The picture is missing on this device or its bytes have changed. */
  | { readonly kind: 'bad-media'; readonly media: Sha256 }
  | { readonly kind: 'not-stored'; readonly code: string };
