import type { EntryBody } from '@shared/draft/entry';

/** Milliseconds from the entry before to this one; negative when a clock was set back. */
type Gap = number;

/** Keys struck one behind the other by one person: their insertion, and where to take it apart. */
export interface TypedRun {
  readonly kind: 'typed';
  /** Place in the bundle's list of writers. */
  readonly writer: number;
  /** Position of the first key. */
  readonly from: number;
  /** Everything typed, as one insertion. */
  readonly text: string;
  /** UTF-16 units of each key; left out when each has one. */
  readonly lengths?: readonly number[];
  readonly gaps: readonly Gap[];
}

/** Backspaces struck one behind the other by one person: what they took out, from its end. */
export interface ErasedRun {
  readonly kind: 'erased';
  readonly writer: number;
  /** Position behind what was taken out. */
  readonly to: number;
  readonly lengths?: readonly number[];
  readonly gaps: readonly Gap[];
}

/** An entry that is no such key. */
export interface LooseEntry {
  readonly kind: 'loose';
  readonly writer: number;
  readonly gap: Gap;
  readonly body: EntryBody;
}

export type BundleRecord = TypedRun | ErasedRun | LooseEntry;

export interface Writer {
  readonly author: string;
  readonly device: string;
}

/**
 * Consecutive entries with adjacent typing merged. Nothing is lost: each entry comes out again as it
 * went in, hashes too, for those follow from the hash before the bundle.
 */
export interface Bundle {
  readonly format: 1;
  /** Milliseconds since 1970 that the first gap counts from. */
  readonly at: number;
  readonly writers: readonly Writer[];
  readonly records: readonly BundleRecord[];
}
