import { entrySchema } from '@shared/draft/entry-schema';
import type { Entry } from '@shared/draft/entry';
import { stages } from '@shared/draft/workflow';
import type { DraftId } from '@shared/ids';
import { unbundle, type BundledLog } from '../bundles/bundled-log';
import { isWhole, type SnapshotRow } from '../snapshot-store';
import type { Record } from './page-records';

const ulid = /^[0-9A-HJKMNP-TV-Z]{26}$/;

function isDraft(value: unknown): value is DraftId {
  return typeof value === 'string' && ulid.test(value);
}

/** An entry of the log by the shape of its row; whether its words are right, its hash will tell. */
export function entryIn(record: Record): Entry | null {
  const [draft, version, author, device, at, kind, payload, hash] = record;
  if (record.length !== 8 || !isDraft(draft) || typeof payload !== 'string') return null;
  const content = parse(payload);
  if (content === null) return null;
  const entry = entrySchema.safeParse({
    draft,
    version,
    author,
    device,
    at,
    body: { ...content, kind },
    hash,
  });
  return entry.success ? entry.data : null;
}

/** Many entries in one row, which come out of it as they went in or not at all. */
export function bundleIn(record: Record): BundledLog | null {
  const [draft, first, last, previous, hash, sha256, payload] = record;
  if (record.length !== 7 || !isDraft(draft) || !Buffer.isBuffer(payload)) return null;
  if (typeof first !== 'number' || typeof last !== 'number') return null;
  if (typeof previous !== 'string' || typeof hash !== 'string' || typeof sha256 !== 'string')
    return null;
  const bundle = { draft, first, last, previous, hash, sha256, payload };
  return unbundled(bundle).length > 0 ? bundle : null;
}

export function unbundled(bundle: BundledLog): readonly Entry[] {
  try {
    return unbundle(bundle) ?? [];
  } catch (fault) {
    // A harmed payload may decompress into something else than a bundle.
    if (fault instanceof RangeError || fault instanceof TypeError) return [];
    throw fault;
  }
}

export interface FoundSnapshot extends SnapshotRow {
  readonly draft: DraftId;
}

/** A snapshot that is still what was written. */
export function snapshotIn(record: Record): FoundSnapshot | null {
  const [draft, version, steps, stage, binned, review, document, hash] = record;
  const found = stages.find((known) => known === stage);
  if (record.length !== 8 || !isDraft(draft) || found === undefined) return null;
  if (typeof version !== 'number' || typeof steps !== 'number') return null;
  if (typeof review !== 'string' || typeof document !== 'string') return null;
  const row = {
    version,
    steps,
    stage: found,
    binned: binned === 1 ? 1 : 0,
    review,
    document,
    hash: String(hash),
  } as const;
  return isWhole(row) ? { draft, ...row } : null;
}

/** How far a draft had come by the row that lists show; its log may be read shorter than that. */
export function progressIn(
  record: Record,
): { readonly draft: DraftId; readonly version: number } | null {
  const [draft, version, steps, stage] = record;
  if (record.length < 11 || !isDraft(draft) || typeof version !== 'number') return null;
  const isStage = stages.some((known) => known === stage);
  return typeof steps === 'number' && steps <= 1e9 && isStage ? { draft, version } : null;
}

function parse(payload: string): object | null {
  try {
    const content: unknown = JSON.parse(payload);
    return typeof content === 'object' ? content : null;
  } catch {
    // Damaged in the middle: this entry is not readable here.
    return null;
  }
}
