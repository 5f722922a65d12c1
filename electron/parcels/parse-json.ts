/** What UTF-8 JSON says; undefined, which JSON cannot say, when it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // Whatever is wrong with the text, its sender is asked for another one.
    return undefined;
  }
}
