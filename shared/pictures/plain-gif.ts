import { join, lettersAt, viewOf } from './pieces';

const extension = 0x21;
const image = 0x2c;
const trailer = 0x3b;
const comment = 0xfe;
const application = 0xff;

/** Programs' own blocks that draw: how often it is repeated, and what its colours mean. */
const drawing = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** A GIF without comments and descriptions. Null when it cannot be followed. */
export function plainGif(bytes: Uint8Array): Uint8Array | null {
  let at = 13 + tableBytes(bytes[10]);
  const kept = [bytes.subarray(0, at)];
  for (;;) {
    const kind = bytes[at];
    if (kind === trailer) return join([...kept, Uint8Array.of(trailer)]);
    const next = blockEnd(bytes, at);
    if (next === null) return null;
    if (!isSpoken(bytes, at)) kept.push(bytes.subarray(at, next));
    at = next;
  }
}

/** Bytes of a colour table, by the flags that announce it. */
function tableBytes(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}

function blockEnd(bytes: Uint8Array, at: number): number | null {
  if (bytes[at] === extension) return piecesEnd(bytes, at + 2);
  if (bytes[at] !== image || at + 10 > bytes.length) return null;
  return piecesEnd(bytes, at + 10 + tableBytes(viewOf(bytes).getUint8(at + 9)) + 1);
}

/** Content comes in pieces, each after its length; a piece of no length is the last. */
function piecesEnd(bytes: Uint8Array, begin: number): number | null {
  let at = begin;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) return null;
    at += length + 1;
    if (length === 0) return at;
  }
}

function isSpoken(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== extension) return false;
  if (bytes[at + 1] === comment) return true;
  return bytes[at + 1] === application && !drawing.has(lettersAt(bytes, at + 3, 11));
}
