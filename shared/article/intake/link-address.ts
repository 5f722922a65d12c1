/** Addresses longer than this are no reader's. */
const longest = 2000;
const redirect = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:.*&)?q=([^&]+)/i;

/** Where a link really leads: without what nobody sees, and without the detour of a search engine. */
export function linkAddress(address: string): string {
  const plain = address.replace(
    /[\s\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g,
    '',
  );
  const detour = redirect.exec(plain)?.[1];
  const direct = detour === undefined ? plain : decoded(detour);
  return direct.length > longest ? '' : direct;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // not written as an address writes it: taken as it stands
  }
}
