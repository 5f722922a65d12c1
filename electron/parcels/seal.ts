import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ParcelRefusal } from '@shared/draft/parcel';
import { accepted, refused, type Result } from '@shared/result';
import { Decrypter, Encrypter } from 'age-encryption';
import { storageCode } from '../store/storage-code';
import { readRange } from './file-bytes';

/** The first line of every file that age made. */
export const sealMark = 'age-encryption.org/v1\n';

/** One passphrase and nothing else; more work than 2^18 would freeze the app before it is refused. */
const sealHeader =
  /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} (?:[1-9]|1[0-8])\n[\w+/]{43}\n--- [\w+/]{43}\n/;
const longestHeader = 200;
/** The nonce after the header and the mark that closes an empty text. */
const leastAfterHeader = 32;
/** age seals a text in pieces of this size, and the last one knows that it is the last. */
const pieceBytes = 64 * 1024;

/** Keyboards write the same letters in different ways; a passphrase is its letters. */
function lettersOf(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

/** The same bytes, readable with the passphrase only. */
export async function seal(
  plain: Readable,
  passphrase: string,
): Promise<AsyncIterable<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(lettersOf(passphrase));
  return encrypter.encrypt(Readable.toWeb(plain));
}

/** @param start the file's first bytes, at least 200 of them if it has so many */
export function inspectSeal(start: string, size: number): Result<null, ParcelRefusal> {
  const header = sealHeader.exec(start)?.[0];
  if (header === undefined)
    return refused({ kind: size < longestHeader ? 'truncated' : 'not-a-parcel' });
  return size < header.length + leastAfterHeader ? refused({ kind: 'truncated' }) : accepted(null);
}

export interface Unsealing {
  readonly sealed: FileHandle;
  readonly plain: FileHandle;
  readonly passphrase: string;
}

/** Writes the opened bytes to `plain`. Each piece is checked before it is written. */
export async function unseal(unsealing: Unsealing): Promise<Result<null, ParcelRefusal>> {
  const { size } = await unsealing.sealed.stat();
  const source = Readable.from(readRange(unsealing.sealed, { start: 0, end: size }));
  try {
    const pieces = await startUnsealing(source, unsealing.passphrase);
    if (pieces === null) return refused({ kind: 'wrong-passphrase' });
    return await writePieces(unsealing.plain, { pieces, expected: pieces.size(size) });
  } finally {
    source.destroy();
  }
}

type Pieces = Awaited<ReturnType<typeof openPieces>>;

function openPieces(source: Readable, passphrase: string) {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(lettersOf(passphrase));
  return decrypter.decrypt(Readable.toWeb(source));
}

/** Null when the header does not open: a changed one cannot be told from a wrong passphrase. */
async function startUnsealing(source: Readable, passphrase: string): Promise<Pieces | null> {
  try {
    return await openPieces(source, passphrase);
  } catch (fault) {
    if (storageCode(fault) !== null) throw fault;
    return null;
  }
}

interface Opening {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Bytes that a whole file would give. */
  readonly expected: number;
}

async function writePieces(
  plain: FileHandle,
  { pieces, expected }: Opening,
): Promise<Result<null, ParcelRefusal>> {
  let written = 0;
  try {
    for await (const piece of pieces) {
      await plain.writeFile(piece);
      written += piece.length;
    }
    return accepted(null);
  } catch (fault) {
    if (storageCode(fault) !== null) throw fault;
    const isLastPiece = written + pieceBytes >= expected;
    return refused(isLastPiece ? { kind: 'truncated' } : { kind: 'wrong-hash', file: 'parcel' });
  }
}
