/** What a picture file says about its picture, as agencies write it into their files. */
export interface Said {
  readonly caption: string;
  readonly credit: string;
  readonly rights: string;
}

const nothing: Said = { caption: '', credit: '', rights: '' };

type Group = Readonly<Record<string, unknown>> | undefined;

/** Nothing when the file says nothing, or cannot be followed: the person can write it. */
export async function readSaid(bytes: Uint8Array): Promise<Said> {
  const { parse } = await import('exifr');
  const options = { tiff: false, iptc: true, xmp: true, mergeOutput: false };
  try {
    // The library promises nothing about what it finds; every value is looked at below.
    const found = (await parse(bytes, options)) as Readonly<Record<string, Group>> | undefined;
    return found === undefined ? nothing : chooseSaid(found);
  } catch {
    // Words of a format that the reader does not know: the picture comes without them.
    return nothing;
  }
}

/** XMP is the younger standard, and the one whose letters are certain. */
function chooseSaid({ iptc, dc, photoshop, xmpRights }: Readonly<Record<string, Group>>): Said {
  const author = first(dc?.['creator'], legacy(iptc?.['Byline']));
  const owner = first(photoshop?.['Credit'], legacy(iptc?.['Credit']), photoshop?.['Source']);
  return {
    caption: first(dc?.['description'], legacy(iptc?.['Caption'])),
    credit: [...new Set([author, owner])].filter((name) => name !== '').join(' / '),
    rights: first(xmpRights?.['UsageTerms'], dc?.['rights'], legacy(iptc?.['CopyrightNotice'])),
  };
}

function first(...values: readonly unknown[]): string {
  return values.map(plain).find((text) => text !== '') ?? '';
}

/** One line of text out of what XMP has: a text, a list, or a text in a language. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(', ');
  if (typeof value === 'object' && value !== null && 'value' in value) return plain(value.value);
  return '';
}

/** The reader takes each byte of IPTC for a letter; newsrooms write UTF-8, and before it 1256. */
function legacy(value: unknown): string {
  if (Array.isArray(value)) return value.map(legacy).filter(Boolean).join(', ');
  if (typeof value !== 'string') return '';
  const bytes = Uint8Array.from(value, (letter) => letter.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: then it is from the time of code pages.
    return new TextDecoder('windows-1256').decode(bytes);
  }
}
