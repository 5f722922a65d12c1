import { orientationOnly, readOrientation, upright } from './orientation';
import { join, letters, lettersAt, viewOf } from './pieces';

const headerBytes = 12;
const drawing = new Set(['VP8 ', 'VP8L', 'VP8X', 'ANIM', 'ANMF', 'ALPH', 'ICCP']);

/** Bits of the extended header that promise camera data and a description. */
const exifBit = 0x08;
const descriptionBit = 0x04;

/** A WebP without camera data and descriptions. Null when it cannot be followed to its end. */
export function plainWebp(bytes: Uint8Array): Uint8Array | null {
  const told = 8 + viewOf(bytes).getUint32(4, true);
  if (told > bytes.length + 1) return null;
  const end = Math.min(told, bytes.length);
  const kept: Uint8Array[] = [];
  let exif: Uint8Array | null = null;
  let at = headerBytes;
  while (at + 8 <= end) {
    const name = lettersAt(bytes, at, 4);
    const length = viewOf(bytes).getUint32(at + 4, true);
    // A chunk of an odd length is followed by one byte of nothing.
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) return null;
    if (drawing.has(name)) kept.push(bytes.slice(at, next));
    if (name === 'EXIF') exif ??= orientationChunk(bytes.subarray(at + 8, at + 8 + length));
    at = next;
  }
  return whole(kept, exif);
}

function orientationChunk(content: Uint8Array): Uint8Array | null {
  const isNamed = lettersAt(content, 0, 6) === 'Exif\0\0';
  const orientation = readOrientation(isNamed ? content.subarray(6) : content);
  if (orientation === upright) return null;
  const tiff = orientationOnly(orientation);
  return join([letters('EXIF'), little(tiff.length), tiff]);
}

function whole(kept: readonly Uint8Array[], exif: Uint8Array | null): Uint8Array {
  const extended = kept.find((piece) => lettersAt(piece, 0, 4) === 'VP8X');
  const flags = extended?.[8];
  if (extended !== undefined && flags !== undefined)
    extended[8] = (flags & ~(exifBit | descriptionBit)) | (exif === null ? 0 : exifBit);
  const content = join([letters('WEBP'), ...kept, ...(exif === null ? [] : [exif])]);
  return join([letters('RIFF'), little(content.length), content]);
}

function little(number: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, number, true);
  return new Uint8Array(view.buffer);
}
