import { zipEntries } from './zip-entries';

interface Chunk {
  readonly done: boolean;
  readonly value?: Uint8Array;
}
interface Inflater {
  readonly readable: {
    readonly getReader: () => {
      readonly read: () => Promise<Chunk>;
      readonly cancel: () => Promise<void>;
    };
  };
  readonly writable: {
    readonly getWriter: () => {
      readonly write: (bytes: Uint8Array) => Promise<void>;
      readonly close: () => Promise<void>;
    };
  };
}
/** Both a window and Node have it; the rules of this room know neither by their types. */
declare const DecompressionStream: new (format: 'deflate-raw') => Inflater;

export type Inflated = 'fits' | 'too-large' | 'damaged';

/**
 * Whether everything in a container unpacks to no more than `most` bytes. It is unpacked to know:
 * what a container says of itself may be a lie. Nothing of it is kept.
 */
export async function inflatesWithin(bytes: Uint8Array, most: number): Promise<Inflated> {
  const entries = zipEntries(bytes);
  if (entries === null) return 'damaged';
  let left = most;
  for (const { isDeflated, packed } of entries) {
    const size = isDeflated ? await inflatedSize(packed, left) : packed.length;
    if (size === null) return 'damaged';
    left -= size;
    if (left < 0) return 'too-large';
  }
  return 'fits';
}

/** Stops counting once it is more than `most`; null when the bytes are not what they should be. */
async function inflatedSize(packed: Uint8Array, most: number): Promise<number | null> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader();
  const fed = feed(writable.getWriter(), packed);
  let size = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      size += chunk.value?.length ?? 0;
      if (size > most) {
        await reader.cancel();
        return size;
      }
    }
    await fed;
    return size;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

async function feed(
  writer: ReturnType<Inflater['writable']['getWriter']>,
  packed: Uint8Array,
): Promise<void> {
  try {
    await writer.write(packed);
    await writer.close();
  } catch {
    // What is wrong with the bytes, the reading side tells.
  }
}
