import { orientationOnly, readOrientation, upright } from './orientation';
import { join, letters, lettersAt, viewOf } from './pieces';

const signatureBytes = 8;

/** Chunks that draw the picture or say how its colours and its pixels are meant. */
const drawing = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** A PNG without texts, times and camera data. Null when it cannot be followed to its end. */
export function plainPng(bytes: Uint8Array): Uint8Array | null {
  const kept = [bytes.subarray(0, signatureBytes)];
  let at = signatureBytes;
  while (at + 12 <= bytes.length) {
    const length = viewOf(bytes).getUint32(at);
    const name = lettersAt(bytes, at + 4, 4);
    const next = at + 12 + length;
    if (next > bytes.length) return null;
    if (drawing.has(name)) kept.push(bytes.subarray(at, next));
    if (name === 'eXIf') kept.push(...turned(bytes.subarray(at + 8, next - 4)));
    if (name === 'IEND') return join(kept);
    at = next;
  }
  return null;
}

function turned(exif: Uint8Array): readonly Uint8Array[] {
  const orientation = readOrientation(exif);
  return orientation === upright ? [] : [chunk('eXIf', orientationOnly(orientation))];
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = join([letters(name), content]);
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, content.length);
  numbers.setUint32(4, checksum(named));
  const [length, sum] = [0, 4].map((at) => new Uint8Array(numbers.buffer, at, 4));
  return join([length ?? named, named, sum ?? named]);
}

/** CRC-32 as the format wants it, bit by bit: it is for a few bytes. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
