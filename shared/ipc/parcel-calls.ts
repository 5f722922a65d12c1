import type { DraftSummary } from '../draft/draft-summary';
import type { OpenWords } from '../draft/merge/open-words';
import type { ParcelRefusal, SendRefusal } from '../draft/parcel';
import type { DraftId } from '../ids';
import type { Result } from '../result';
import type { NotFound } from './calls';

/** A parcel that somebody has handed to the app. The window knows its name, never its path. */
export interface WaitingParcel {
  readonly ticket: string;
  readonly name: string;
}

/** What opening a parcel did. */
export type ParcelOutcome =
  /** The draft was not here before. */
  | { readonly kind: 'new'; readonly draft: DraftId }
  /** Everything in it was here already. */
  | { readonly kind: 'nothing'; readonly draft: DraftId }
  /** It was only further than the draft here. */
  | { readonly kind: 'continued'; readonly draft: DraftId }
  /** Both had been worked on. */
  | { readonly kind: 'merged'; readonly draft: DraftId; readonly unplaced: number };

/** Why a copy of a draft could not be merged. Nothing was changed. */
export type MergeRefusal =
  /** It has the name of a draft here and another past. */
  | { readonly kind: 'unrelated' }
  /** One of the two is published and the other has changed the text. */
  | { readonly kind: 'published' }
  | { readonly kind: 'not-stored'; readonly code: string };

export type OpenParcelRefusal = ParcelRefusal | MergeRefusal | NotFound;

/** Words that wait for somebody to put them back or to let them go. */
export interface WaitingWords extends Omit<OpenWords, 'at' | 'side'> {
  /** Empty when this device does not know the person. */
  readonly writerName: string;
}

export type PutBackRefusal =
  | NotFound
  /** The story is published and read-only. */
  | { readonly kind: 'read-only' }
  | { readonly kind: 'not-stored'; readonly code: string };

/** A draft in the bin. */
export interface BinnedDraft extends DraftSummary {
  /** Milliseconds since 1970. */
  readonly binnedAt: number;
  /** When it is purged by itself. */
  readonly purgedAt: number;
}

export type BinRefusal =
  | NotFound
  /** A published story stays. */
  | { readonly kind: 'published' }
  | { readonly kind: 'not-stored'; readonly code: string };

export type PurgeRefusal =
  | BinRefusal
  /** What was typed is not the headline. */
  | { readonly kind: 'not-confirmed' };

export interface ParcelCalls {
  /** Asks the person for a place; null when they cancel. */
  'parcels.save': (input: {
    readonly draft: DraftId;
    readonly passphrase: string | null;
  }) => Result<{ readonly file: string } | null, SendRefusal | NotFound>;
  /** Asks the person for a parcel, which then waits like one that was dropped or double-clicked. */
  'parcels.choose': (input: null) => null;
  /** A dropped file: its bytes, because a window is never told where files are. */
  'parcels.drop': (input: {
    readonly name: string;
    readonly bytes: Uint8Array;
  }) => Result<null, { readonly kind: 'not-stored'; readonly code: string }>;
  'parcels.waiting': (input: null) => readonly WaitingParcel[];
  'parcels.open': (input: {
    readonly ticket: string;
    readonly passphrase: string | null;
  }) => Result<ParcelOutcome, OpenParcelRefusal>;
  /** The person does not want it opened after all. */
  'parcels.put-down': (input: { readonly ticket: string }) => null;

  'merge.waiting': (input: { readonly draft: DraftId }) => readonly WaitingWords[];
  'merge.put-back': (input: {
    readonly draft: DraftId;
    readonly merge: number;
    readonly index: number;
  }) => Result<null, PutBackRefusal>;
  'merge.dismiss': (input: {
    readonly draft: DraftId;
    readonly merge: number;
    readonly index: number;
  }) => Result<null, PutBackRefusal>;

  'bin.list': (input: null) => readonly BinnedDraft[];
  'bin.put': (input: { readonly draft: DraftId }) => Result<null, BinRefusal>;
  'bin.take-back': (input: { readonly draft: DraftId }) => Result<null, BinRefusal>;
  /** For ever: `typed` must be the draft's headline. */
  'bin.purge': (input: {
    readonly draft: DraftId;
    readonly typed: string;
  }) => Result<null, PurgeRefusal>;
}
