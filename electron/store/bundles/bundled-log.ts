import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Entry } from '@shared/draft/entry';
import { chained } from '@shared/draft/entry-hash';
import type { DraftId } from '@shared/ids';
import { digest } from '../digest';
import type { Bundle } from './bundle';
import { entriesIn } from './entries-in';
import { mergeTyping } from './merge-typing';

/** A row of the table `bundle`. */
export interface BundledLog {
  readonly draft: DraftId;
  readonly first: number;
  readonly last: number;
  /** Hash of the entry before the first; empty for the first of the log. */
  readonly previous: string;
  /** Hash of the last entry. */
  readonly hash: string;
  /** Of the payload's bytes. */
  readonly sha256: string;
  /** JSON of a `Bundle`, compressed with Brotli. */
  readonly payload: Uint8Array;
}

/** Levels above cost much more time for a few bytes. */
const quality = 9;

/** @param entries at least one, consecutive */
export function bundleEntries(previous: string, entries: readonly Entry[]): BundledLog {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('Nothing to bundle');
  const text = JSON.stringify(mergeTyping(entries));
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
  };
  const payload = brotliCompressSync(text, { params });
  return {
    draft: first.draft,
    first: first.version,
    last: last.version,
    previous,
    hash: last.hash,
    sha256: sumOf(payload),
    payload,
  };
}

/** Every entry as it was bundled; null when the bundle is not what was written. */
export function unbundle(log: BundledLog): readonly Entry[] | null {
  if (log.sha256 !== sumOf(log.payload)) return null;
  const text = brotliDecompressSync(log.payload).toString();
  const bundle = JSON.parse(text) as Bundle; // its sum says that it is what `bundleEntries` wrote
  const entries = chained(log.previous, entriesIn(bundle, log), digest);
  const end = entries.at(-1);
  return end?.version === log.last && end.hash === log.hash ? entries : null;
}

/** Whether a bundle gives back exactly these entries, by their hashes. */
export function holds(log: BundledLog, entries: readonly Entry[]): boolean {
  const found = unbundle(log);
  if (found?.length !== entries.length) return false;
  return entries.every(({ hash }, place) => hash === found[place]?.hash);
}

function sumOf(payload: Uint8Array): string {
  return createHash('sha256').update(payload).digest('hex');
}
