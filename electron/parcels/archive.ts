import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { ParcelMeasure, ParcelRefusal } from '@shared/draft/parcel';
import type { Sha256 } from '@shared/ids';
import { accepted, refused, type Result } from '@shared/result';
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl';
import { storageCode } from '../store/storage-code';
import { FileBytes } from './file-bytes';
import { isMemberName, mediaOf, shownName } from './member-names';
import { expansion, parcelLimits, tooLarge } from './parcel-limits';

/** What is done with a part's bytes as they are unpacked. */
export interface Unpacking {
  readonly measure: ParcelMeasure;
  readonly take: (piece: Buffer) => Promise<void> | void;
}

export interface Unpacked {
  readonly bytes: number;
  readonly sha256: Sha256;
}

/** A zip that holds only what a parcel may hold, each name once. Nothing in it is unpacked yet. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  readonly unpack: (name: string, unpacking: Unpacking) => Promise<Result<Unpacked, ParcelRefusal>>;
}

const changed = { kind: 'wrong-hash', file: 'parcel' } as const;

/** Reads the directory of a zip; the file stays open and is its caller's to close. */
export async function openArchive(handle: FileHandle): Promise<Result<Archive, ParcelRefusal>> {
  const { size } = await handle.stat();
  if (!(await endsAsZip(handle, size))) return refused({ kind: 'truncated' });
  const members = await readDirectory(handle, size);
  if (!members.ok) return members;
  const { zip, entries } = members.value;
  const unpack: Archive['unpack'] = async (name, unpacking) => {
    const entry = entries.get(name);
    return entry === undefined
      ? refused({ kind: 'wrong-hash', file: name })
      : unpackEntry({ zip, entry, name }, unpacking);
  };
  return accepted({ names: new Set(entries.keys()), unpack });
}

const endOfDirectory = Buffer.from('PK\u0005\u0006');
/** Without a comment, which no parcel has. */
const endBytes = 22;

async function endsAsZip(handle: FileHandle, size: number): Promise<boolean> {
  if (size < endBytes) return false;
  const end = Buffer.alloc(endOfDirectory.length);
  await handle.read(end, 0, end.length, size - endBytes);
  return end.equals(endOfDirectory);
}

interface Directory {
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The library throws for anything that it cannot make out: then the container is not what was sent. */
async function readDirectory(
  handle: FileHandle,
  size: number,
): Promise<Result<Directory, ParcelRefusal>> {
  // Sizes in headers are claims: bytes are counted as they come.
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
  try {
    const reader = new FileBytes(handle, size);
    const zip = await fromRandomAccessReaderPromise(reader, size, options);
    return await readEntries(zip);
  } catch (fault) {
    if (storageCode(fault) !== null) throw fault;
    return refused(changed);
  }
}

/** The manifest and the log, and a picture each for the rest. */
const mostMembers = parcelLimits.pictures + 2;

async function readEntries(zip: ZipFile): Promise<Result<Directory, ParcelRefusal>> {
  if (zip.entryCount > mostMembers) return refused(tooLarge('pictures'));
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString();
    const isExpected = isMemberName(name) && !entries.has(name) && isPlainFile(entry, name);
    if (!isExpected) return refused({ kind: 'unexpected-file', name: shownName(name) });
    entries.set(name, entry);
  }
  return accepted({ zip, entries });
}

/** Flags of a zip that change neither a part's bytes nor its name: levels, sizes after it, UTF-8. */
const harmlessFlags = 0x080e;
const stored = 0;
const deflated = 8;
const madeByUnix = 3;
const typeOfFile = 0o170000;
const regularFile = 0o100000;
const folderOfDos = 0x10;

/** No link, no folder, no device, nothing locked, and no picture that could swell. */
function isPlainFile(entry: Entry, name: string): boolean {
  const { externalFileAttributes: attributes, compressionMethod: method } = entry;
  const type = entry.versionMadeBy >> 8 === madeByUnix ? (attributes >>> 16) & typeOfFile : 0;
  const isFile = (type === 0 || type === regularFile) && (attributes & folderOfDos) === 0;
  const isReadable = method === stored || (method === deflated && mediaOf(name) === null);
  return isFile && isReadable && (entry.generalPurposeBitFlag & ~harmlessFlags) === 0;
}

interface Member {
  readonly zip: ZipFile;
  readonly entry: Entry;
  readonly name: string;
}

async function unpackEntry(
  member: Member,
  unpacking: Unpacking,
): Promise<Result<Unpacked, ParcelRefusal>> {
  try {
    return await unpackCounted(member, unpacking);
  } catch (fault) {
    if (storageCode(fault) !== null) throw fault;
    return refused({ kind: 'wrong-hash', file: member.name });
  }
}

async function unpackCounted(
  { zip, entry, name }: Member,
  { measure, take }: Unpacking,
): Promise<Result<Unpacked, ParcelRefusal>> {
  const hash = createHash('sha256');
  let bytes = 0;
  let sum = 0;
  const pieces: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  for await (const piece of pieces) {
    bytes += piece.length;
    if (isSwelling(bytes, entry) || bytes > parcelLimits[measure])
      return refused(tooLarge(measure));
    sum = crc32(piece, sum);
    hash.update(piece);
    await take(piece);
  }
  if (sum !== entry.crc32) return refused({ kind: 'wrong-hash', file: name });
  return accepted({ bytes, sha256: hash.digest('hex') as Sha256 }); // it is one
}

function isSwelling(bytes: number, { compressedSize }: Entry): boolean {
  return bytes > expansion.freely && bytes > expansion.times * compressedSize;
}
