interface Decoder {
  readonly decode: (bytes: Uint8Array) => string;
}
/** Both a window and Node have it; the rules of this room know neither by their types. */
declare const TextDecoder: new (label: string, options?: { readonly fatal: boolean }) => Decoder;

const named = /<meta[^<>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i;

/** Text in whatever letters its program wrote: Unicode, or what Arabic Windows wrote before it. */
export function decodeText(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const wide = wideOrder(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return (
    tryDecode('utf-8', bytes) ?? byName(bytes) ?? new TextDecoder('windows-1256').decode(bytes)
  );
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

/** Spaces and line ends of two bytes each have an empty one, always on the same side. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const opening = bytes.subarray(0, 4000);
  let even = 0;
  let odd = 0;
  opening.forEach((byte, place) => {
    if (byte === 0 && place % 2 === 0) even += 1;
    if (byte === 0 && place % 2 === 1) odd += 1;
  });
  if (even + odd < opening.length / 40 || bytes.length % 2 === 1) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function byName(bytes: Uint8Array): string | null {
  const opening = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4000));
  const label = named.exec(opening)?.[1];
  return label === undefined ? null : tryDecode(label, bytes);
}

/** Null when the bytes are no such text, or nobody knows letters of that name. */
function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
