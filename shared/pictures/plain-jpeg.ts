import { orientationOnly, readOrientation, upright } from './orientation';
import { join, letters, lettersAt, viewOf } from './pieces';

const startOfScan = 0xda;
const endOfImage = 0xd9;
const exifName = 'Exif\0\0';

/** What draws the picture begins like this; every other application segment speaks about it. */
const drawing: Readonly<Record<number, string>> = {
  0xe0: 'JFIF\0',
  0xe2: 'ICC_PROFILE\0',
  0xee: 'Adobe',
};

interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A JPEG without what cameras and programs wrote into it: place, time, names, previews, and whatever
 * lies behind its end. How the camera was held stays. Null when it cannot be followed.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  let isTurned = false;
  for (;;) {
    const segment = segmentAt(bytes, at);
    if (segment === null) return null;
    const piece = bytes.subarray(segment.from, segment.to);
    if (isDrawing(segment.marker, piece)) kept.push(piece);
    const turn = orientationSegment(segment.marker, piece);
    if (turn !== null && !isTurned) kept.push(turn);
    isTurned ||= turn !== null;
    at = segment.to;
    if (segment.marker === endOfImage || at >= bytes.length) return join(kept);
  }
}

function segmentAt(bytes: Uint8Array, begin: number): Segment | null {
  const from = nextMarker(bytes, begin);
  const marker = bytes[from + 1];
  if (marker === undefined) return null;
  if (standsAlone(marker)) return { marker, from, to: from + 2 };
  if (from + 4 > bytes.length) return null;
  const header = from + 2 + viewOf(bytes).getUint16(from + 2);
  if (header > bytes.length) return null;
  return { marker, from, to: marker === startOfScan ? endOfScan(bytes, header) : header };
}

function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= endOfImage);
}

/** Some programs leave a few bytes between two segments. */
function nextMarker(bytes: Uint8Array, begin: number): number {
  let at = begin;
  while (at < bytes.length && !isMarker(bytes, at)) at += 1;
  return at;
}

function isMarker(bytes: Uint8Array, at: number): boolean {
  const marker = bytes[at + 1];
  return bytes[at] === 0xff && marker !== 0x00 && marker !== 0xff;
}

/** The lines of a picture go on until a marker that is none of their own. */
function endOfScan(bytes: Uint8Array, begin: number): number {
  let at = begin;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at === -1 || at + 1 >= bytes.length) return bytes.length;
    const marker = bytes[at + 1] ?? 0;
    if (isMarker(bytes, at) && !(marker >= 0xd0 && marker <= 0xd7)) return at;
    at += 1;
  }
}

function isDrawing(marker: number, piece: Uint8Array): boolean {
  const isSpoken = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  const name = drawing[marker];
  return !isSpoken || (name !== undefined && lettersAt(piece, 4, name.length) === name);
}

/** Null when the segment says nothing of how the camera was held, or that it was upright. */
function orientationSegment(marker: number, piece: Uint8Array): Uint8Array | null {
  if (marker !== 0xe1 || lettersAt(piece, 4, exifName.length) !== exifName) return null;
  const orientation = readOrientation(piece.subarray(4 + exifName.length));
  if (orientation === upright) return null;
  const content = join([letters(exifName), orientationOnly(orientation)]);
  return join([Uint8Array.of(0xff, 0xe1, 0, content.length + 2), content]);
}
