import type { Intake } from '../intake';
import { readHtml } from '../read-html';
import type { KeptPicture } from '../reading';
import { docxNotes } from './docx-notes';
import { partQuotations } from './part-quotations';

/** How a document's markup is asked for: remarks are marked where they were made. */
export const docxStyles = [
  'comment-reference => sup',
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Speaker'] => blockquote > footer:fresh",
  "p[style-name='Nested quote'] => blockquote > blockquote > p:fresh",
  "p[style-name='Nested speaker'] => blockquote > blockquote > footer:fresh",
  "p[style-name='Intense Quote'] => aside.pull:fresh",
] as const;

export interface DocxPicture {
  readonly read: () => Promise<Uint8Array>;
}

export interface DocxMarkup {
  readonly html: string;
  /** Pictures that could not be read out of the file, or were never in it. */
  readonly lostPictures: number;
}

/** What reading a document needs of the program it runs in. */
export interface DocxHost {
  /** @param place keeps a picture and says what the markup shall call it */
  readonly convert: (
    bytes: Uint8Array,
    place: (picture: DocxPicture) => Promise<string>,
  ) => Promise<DocxMarkup>;
  /** Null when the picture cannot be kept. */
  readonly keep: (picture: Uint8Array) => Promise<KeptPicture | null>;
}

/** A Word document: tracked changes as if accepted, remarks as notes to the editor. */
export async function readDocx(bytes: Uint8Array, host: DocxHost): Promise<Intake> {
  const pictures = new Map<string, KeptPicture>();
  const { html, lostPictures } = await host.convert(bytes, async (picture) => {
    const kept = await host.keep(await picture.read());
    const address = `picture:${pictures.size + 1}`;
    if (kept !== null) pictures.set(address, kept);
    return kept === null ? '' : address;
  });
  const { blocks, warnings } = readHtml(html, {
    pictures,
    prepare: (tree) => docxNotes(partQuotations(tree)),
  });
  if (lostPictures === 0) return { blocks, warnings };
  const known = warnings.find(({ kind }) => kind === 'pictures')?.count ?? 0;
  const others = warnings.filter(({ kind }) => kind !== 'pictures');
  return { blocks, warnings: [{ kind: 'pictures', count: known + lostPictures }, ...others] };
}
