import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

const pieceBytes = 64 * 1024;

async function readWhole(handle: FileHandle, piece: Buffer, position: number): Promise<void> {
  let filled = 0;
  while (filled < piece.length) {
    const rest = piece.length - filled;
    const { bytesRead } = await handle.read(piece, filled, rest, position + filled);
    if (bytesRead === 0) throw new Error('The file became shorter while it was read');
    filled += bytesRead;
  }
}

/** The bytes from `start` up to `end`, in order; the file stays open. */
export async function* readRange(
  handle: FileHandle,
  { start, end }: { readonly start: number; readonly end: number },
): AsyncGenerator<Buffer> {
  for (let position = start; position < end; position += pieceBytes) {
    const piece = Buffer.alloc(Math.min(pieceBytes, end - position));
    await readWhole(handle, piece, position);
    yield piece;
  }
}

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}

/**
 * An open file as yauzl reads it. A doctored directory may name a place outside the file: here that
 * is an error that the reader is told, while Node would throw it where nobody can catch it.
 */
export class FileBytes extends RandomAccessReader {
  readonly #handle: FileHandle;
  readonly #size: number;

  constructor(handle: FileHandle, size: number) {
    super();
    this.#handle = handle;
    this.#size = size;
  }

  override read(...[buffer, offset, length, position, done]: ReadArguments): void {
    const isInside = position >= 0 && position + length <= this.#size;
    const reading = isInside
      ? readWhole(this.#handle, buffer.subarray(offset, offset + length), position)
      : Promise.reject(new RangeError('Outside the file'));
    // Beyond the promise, so that what the reader throws is not taken for a failed reading.
    reading.then(
      () => setImmediate(done, null),
      (fault: unknown) => setImmediate(done, asError(fault)),
    );
  }

  override createReadStream(range: { readonly start: number; readonly end: number }): Readable {
    return Readable.from(readRange(this.#handle, range), { objectMode: false });
  }

  /** The file is closed by whoever opened it. */
  override close(done: (fault: Error | null) => void): void {
    setImmediate(done, null);
  }
}

type ReadArguments = Parameters<RandomAccessReader['read']>;
