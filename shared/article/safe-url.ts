const allowed = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** The one allow-list for every address that a story may carry. Relative addresses are refused. */
export function isSafeUrl(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(address.trim())?.[1];
  return scheme !== undefined && allowed.has(scheme.toLowerCase());
}
