import { setImmediate } from 'node:timers/promises';
import type { Entry } from '@shared/draft/entry';
import { entryHash } from '@shared/draft/entry-hash';
import { entrySchema } from '@shared/draft/entry-schema';
import { foldEntry, type DraftHead } from '@shared/draft/fold-draft';
import type { BadEntryReason, ParcelManifest, ParcelRefusal } from '@shared/draft/parcel';
import { accepted, refused, type Result } from '@shared/result';
import { digest } from '../store/digest';
import type { Archive } from './archive';
import { logName } from './member-names';
import { parcelLimits, tooLarge } from './parcel-limits';
import { parseJson } from './parse-json';

export interface ReadLog {
  readonly entries: readonly Entry[];
  readonly head: DraftHead;
}

/** The log, when it is the one that was sent and every entry of it fits what came before. */
export async function readLog(
  archive: Archive,
  manifest: ParcelManifest,
): Promise<Result<ReadLog, ParcelRefusal>> {
  const pieces: Buffer[] = [];
  const unpacked = await archive.unpack(logName, {
    measure: 'log',
    take: (piece) => void pieces.push(piece),
  });
  if (!unpacked.ok) return unpacked;
  if (unpacked.value.sha256 !== manifest.logSha256)
    return refused({ kind: 'wrong-hash', file: logName });
  return foldLog(Buffer.concat(pieces), manifest);
}

/** Entries after which windows get their turn. */
const turn = 100;

async function foldLog(
  log: Buffer,
  manifest: ParcelManifest,
): Promise<Result<ReadLog, ParcelRefusal>> {
  const entries: Entry[] = [];
  let head: DraftHead | null = null;
  for (const line of linesOf(log)) {
    if (entries.length === parcelLimits.entries) return refused(tooLarge('entries'));
    if (entries.length % turn === 0) await setImmediate();
    const next = foldLine({ head, previous: entries.at(-1)?.hash ?? '' }, line, manifest);
    if (!next.ok)
      return refused({ kind: 'bad-entry', version: entries.length + 1, why: next.refusal });
    entries.push(next.value.entry);
    head = next.value.head;
  }
  if (head === null || entries.length < manifest.entries)
    return refused({ kind: 'bad-entry', version: entries.length + 1, why: 'out-of-place' });
  return accepted({ entries, head });
}

const newline = 0x0a;

/** Each line without its end. */
function* linesOf(log: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < log.length) {
    const found = log.indexOf(newline, start);
    const end = found === -1 ? log.length : found;
    yield log.subarray(start, end);
    start = end + 1;
  }
}

/** Where the log has come to. */
interface Reached {
  readonly head: DraftHead | null;
  /** Hash of the entry before; empty before the first. */
  readonly previous: string;
}

interface Folded {
  readonly entry: Entry;
  readonly head: DraftHead;
}

function foldLine(
  { head, previous }: Reached,
  line: Buffer,
  manifest: ParcelManifest,
): Result<Folded, BadEntryReason> {
  const parsed = entrySchema.safeParse(parseJson(line));
  if (!parsed.success) return refused('not-an-entry');
  const entry = parsed.data;
  if (entry.draft !== manifest.draft) return refused('another-draft');
  const isNext = entry.version === (head?.version ?? 0) + 1 && entry.version <= manifest.entries;
  if (!isNext) return refused('out-of-place');
  const after = foldForeign(head, entry);
  if (after === null) return refused('does-not-fit');
  const isChained = entry.hash === entryHash(previous, entry, digest);
  return isChained ? accepted({ entry, head: after }) : refused('out-of-place');
}

/** Null when the entry does not fit. It comes from outside: any throw means that it does not. */
function foldForeign(head: DraftHead | null, { body }: Entry): DraftHead | null {
  try {
    return foldEntry(head, body);
  } catch {
    return null;
  }
}
