import { pageSize, type ReadPage } from './file-pages';

export type Value = string | number | Buffer | null;
export type Record = readonly Value[];

/** Kinds of pages that hold rows: a table's leaf, and both kinds of a tree that is its own index. */
const tableLeaf = 0x0d;
const indexLeaf = 0x0a;
const indexInner = 0x02;
const innerHeader = 12;
const leafHeader = 8;

/** The rows of one page; what cannot be read is passed over. See "The SQLite Database File Format". */
export function recordsOf(page: Buffer, readPage: ReadPage): readonly Record[] {
  const kind = page[0];
  if (kind !== tableLeaf && kind !== indexLeaf && kind !== indexInner) return [];
  const cells = page.readUInt16BE(3);
  const header = kind === indexInner ? innerHeader : leafHeader;
  const records: Record[] = [];
  for (let cell = 0; cell < cells && header + cell * 2 + 2 <= pageSize; cell += 1) {
    const at = page.readUInt16BE(header + cell * 2);
    const record = at < header ? null : readCell(page, { at, kind }, readPage);
    if (record !== null) records.push(record);
  }
  return records;
}

function readCell(
  page: Buffer,
  { at, kind }: { readonly at: number; readonly kind: number },
  readPage: ReadPage,
): Record | null {
  try {
    const length = readVarint(page, kind === indexInner ? at + 4 : at);
    const start = kind === tableLeaf ? readVarint(page, length.end).end : length.end;
    const local = localBytes(length.value, kind);
    const payload = readPayload(page.subarray(start, start + local), page, {
      bytes: length.value,
      next: start + local,
      readPage,
    });
    return readRecord(payload);
  } catch (fault) {
    // Numbers of a damaged page lead out of it: that row is not readable.
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

/** How much of a row lies in the page itself; the rest is in a chain of pages. */
function localBytes(bytes: number, kind: number): number {
  const most = kind === tableLeaf ? pageSize - 35 : Math.floor(((pageSize - 12) * 64) / 255) - 23;
  if (bytes <= most) return bytes;
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23;
  const wanted = least + ((bytes - least) % (pageSize - 4));
  return wanted <= most ? wanted : least;
}

interface Overflow {
  readonly bytes: number;
  /** Where in the page the number of the chain's first page stands. */
  readonly next: number;
  readonly readPage: ReadPage;
}

const mostBytes = 256 * 1024 * 1024;

function readPayload(local: Buffer, page: Buffer, { bytes, next, readPage }: Overflow): Buffer {
  if (bytes > mostBytes) throw new RangeError('No row is that long');
  if (local.length >= bytes) return local;
  const parts = [local];
  let missing = bytes - local.length;
  let number = page.readUInt32BE(next);
  while (missing > 0) {
    const chained = number === 0 ? null : readPage(number);
    if (chained === null) throw new RangeError('The chain of pages is broken');
    const part = chained.subarray(4, 4 + Math.min(missing, pageSize - 4));
    parts.push(part);
    missing -= part.length;
    number = chained.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

function readRecord(payload: Buffer): Record {
  const header = readVarint(payload, 0);
  const record: Value[] = [];
  let at = header.end;
  let body = header.value;
  while (at < header.value) {
    const kind = readVarint(payload, at);
    at = kind.end;
    const bytes = bytesOf(kind.value);
    if (body + bytes > payload.length) throw new RangeError('The row ends early');
    record.push(readValue(payload.subarray(body, body + bytes), kind.value));
    body += bytes;
  }
  return record;
}

const integerBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function bytesOf(kind: number): number {
  return kind < 12 ? (integerBytes[kind] ?? 0) : Math.floor((kind - 12) / 2);
}

function readValue(bytes: Buffer, kind: number): Value {
  if (kind === 0) return null;
  if (kind === 8 || kind === 9) return kind - 8;
  if (kind === 7) return bytes.readDoubleBE(0);
  if (kind < 7) return bytes.length > 6 ? Number(bytes.readBigInt64BE(0)) : integerOf(bytes);
  return kind % 2 === 1 ? bytes.toString('utf8') : bytes;
}

function integerOf(bytes: Buffer): number {
  return bytes.readIntBE(0, bytes.length);
}

/** SQLite's whole numbers of one to nine bytes. */
function readVarint(bytes: Buffer, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = from; at < from + 8; at += 1) {
    const byte = bytes.readUInt8(at);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + 1 };
  }
  // A ninth byte gives all its bits; a length that needs it is no length.
  throw new RangeError('Not a length');
}
