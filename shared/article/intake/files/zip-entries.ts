/** One packed file, as the list at the end of a container tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packed: Uint8Array;
}

const endMark = 0x06054b50;
const listMark = 0x02014b50;
const fileMark = 0x04034b50;
/** The end of a container and the longest remark behind it. */
const farthestEnd = 22 + 0xffff;
const mostEntries = 5000;

/** What a container holds; null when it is none, or is broken, or is of a kind no office writes. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    if (end === null) return null;
    const count = view.getUint16(end + 10, true);
    return count > mostEntries ? null : readList(view, view.getUint32(end + 16, true), count);
  } catch (error) {
    if (error instanceof RangeError) return null; // a place outside the file
    throw error;
  }
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - farthestEnd);
  for (let place = view.byteLength - 22; place >= first; place -= 1)
    if (view.getUint32(place, true) === endMark) return place;
  return null;
}

function readList(view: DataView, start: number, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let place = start;
  for (let read = 0; read < count; read += 1) {
    if (view.getUint32(place, true) !== listMark) return null;
    const method = view.getUint16(place + 10, true);
    const nameLength = view.getUint16(place + 28, true);
    const packed = packedBytes(view, {
      at: view.getUint32(place + 42, true),
      length: view.getUint32(place + 20, true),
    });
    if (packed === null || (method !== 0 && method !== 8)) return null;
    const name = letters(view, place + 46, nameLength);
    entries.push({ name, isDeflated: method === 8, packed });
    place += 46 + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return entries;
}

interface Place {
  readonly at: number;
  readonly length: number;
}

function packedBytes(view: DataView, { at, length }: Place): Uint8Array | null {
  if (view.getUint32(at, true) !== fileMark) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + length > view.byteLength) return null;
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

function letters(view: DataView, start: number, length: number): string {
  let name = '';
  for (let place = start; place < start + length; place += 1)
    name += String.fromCharCode(view.getUint8(place));
  return name;
}
