import { writeMarkdown } from '@shared/article/export/write-markdown';
import { writeText } from '@shared/article/export/write-text';
import type { ExportFormat } from '@shared/article/export/export-formats';
import { unreachable } from '@shared/unreachable';
import type { ExportContent, Exporter } from '../actions/export-draft';
import {
  dataAddress,
  loadPictures,
  shownMedia,
  type LoadedPicture,
  type LoadedPictures,
} from './load-pictures';
import { createStoryPages, type StoryPages } from './story-pages';

export interface ExporterParts {
  /** `assets/print`. */
  readonly folder: string;
  /** A page without scripts as the bytes of a PDF. */
  readonly pdfOf: (html: string) => Promise<Uint8Array>;
  /** The same picture as JPEG bytes; null when it cannot be read. */
  readonly redraw: (picture: LoadedPicture) => Promise<Uint8Array | null>;
}

interface Tools extends ExporterParts {
  readonly pages: StoryPages;
}

/** Files of stories. The library for word processors is loaded with the first file that needs it. */
export function createExporter(parts: ExporterParts): Exporter {
  const tools = { ...parts, pages: createStoryPages(parts.folder) };
  return {
    write: async (content, format) => {
      const pictures = await loadPictures(content);
      const bytes = await write(tools, { content, pictures, format });
      return { bytes, missingPictures: shownMedia(content.story).length - pictures.size };
    },
    page: async (content) => tools.pages.forPaper(content, await loadPictures(content)),
  };
}

interface Work {
  readonly content: ExportContent;
  readonly pictures: LoadedPictures;
  readonly format: ExportFormat;
}

async function write(tools: Tools, { content, pictures, format }: Work): Promise<Uint8Array> {
  const { pages, pdfOf, redraw } = tools;
  const encode = (text: string) => new TextEncoder().encode(text);
  switch (format) {
    case 'txt':
      return encode(writeText(content.story));
    case 'md':
      return encode(
        writeMarkdown(content.story, ({ media }) => {
          const picture = pictures.get(media);
          return picture === undefined ? null : dataAddress(picture);
        }),
      );
    case 'html':
      return encode(await pages.forReading(content, pictures));
    case 'pdf':
      return pdfOf(await pages.forPaper(content, pictures));
    case 'docx': {
      const { writeDocx } = await import('./write-docx');
      return writeDocx(content, await redrawn(pictures, redraw));
    }
    default:
      return unreachable(format);
  }
}

/** Word processors read these; a WebP picture they show as an empty frame. */
const knownToAll = new Set<LoadedPicture['type']>(['image/jpeg', 'image/png', 'image/gif']);

async function redrawn(
  pictures: LoadedPictures,
  redraw: ExporterParts['redraw'],
): Promise<LoadedPictures> {
  const known = new Map(pictures);
  for (const [media, picture] of pictures) {
    if (knownToAll.has(picture.type)) continue;
    const drawn = await redraw(picture);
    if (drawn === null) known.delete(media);
    else known.set(media, { ...picture, type: 'image/jpeg', bytes: drawn });
  }
  return known;
}
