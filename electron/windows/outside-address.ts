const allowed: readonly string[] = ['https:', 'mailto:'];

/** The address as the system may be handed it; null for every other scheme and for what is no address. */
export function outsideAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && allowed.includes(url.protocol) ? url.href : null;
}
