import type { Entry } from '@shared/draft/entry';
import type { Bundle, BundleRecord, ErasedRun, LooseEntry, TypedRun, Writer } from './bundle';
import { keyOf, type TypedKey } from './typed-key';

/** A run that still grows. */
interface OpenRun {
  readonly kind: TypedKey['kind'];
  readonly writer: number;
  /** Position of the first key; behind it for backspaces. */
  readonly start: number;
  /** Where the next key has to be to belong to it. */
  next: number;
  readonly texts: string[];
  readonly lengths: number[];
  readonly gaps: number[];
}

/** Merges the typing in a stretch of a log; `entriesIn` takes it apart again. */
export function mergeTyping(entries: readonly Entry[]): Bundle {
  const writers: Writer[] = [];
  const records: (OpenRun | LooseEntry)[] = [];
  const start = entries[0]?.at ?? 0;
  let before = start;
  for (const { author, device, at, body } of entries) {
    const writer = placeOf(writers, { author, device });
    const key = keyOf(body);
    const gap = at - before;
    before = at;
    if (key === null) records.push({ kind: 'loose', writer, gap, body });
    else grow(runFor(records, key, writer), key, gap);
  }
  return { format: 1, at: start, writers, records: records.map(closed) };
}

function placeOf(writers: Writer[], { author, device }: Writer): number {
  const found = writers.findIndex((one) => one.author === author && one.device === device);
  return found === -1 ? writers.push({ author, device }) - 1 : found;
}

function runFor(records: (OpenRun | LooseEntry)[], key: TypedKey, writer: number): OpenRun {
  const last = records.at(-1);
  const start = key.kind === 'typed' ? key.from : key.to;
  const goesOn =
    last !== undefined && last.kind === key.kind && last.writer === writer && last.next === start;
  if (goesOn) return last;
  const { kind } = key;
  const run: OpenRun = { kind, writer, start, next: start, texts: [], lengths: [], gaps: [] };
  records.push(run);
  return run;
}

function grow(run: OpenRun, key: TypedKey, gap: number): void {
  const length = key.kind === 'typed' ? key.text.length : key.to - key.from;
  if (key.kind === 'typed') run.texts.push(key.text);
  run.next += key.kind === 'typed' ? length : -length;
  run.lengths.push(length);
  run.gaps.push(gap);
}

function closed(record: OpenRun | LooseEntry): BundleRecord {
  if (record.kind === 'loose') return record;
  const { kind, writer, start, texts, gaps } = record;
  const isEven = record.lengths.every((length) => length === 1);
  const rest = isEven ? { gaps } : { lengths: record.lengths, gaps };
  if (kind === 'typed')
    return { kind, writer, from: start, text: texts.join(''), ...rest } satisfies TypedRun;
  return { kind, writer, to: start, ...rest } satisfies ErasedRun;
}
