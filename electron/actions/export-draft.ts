import type { ExportFormat, MessageStyle } from '@shared/article/export/export-formats';
import type { ExportStory } from '@shared/article/export/export-story';
import { readExportStory } from '@shared/article/export/read-export-story';
import { writeMessage } from '@shared/article/export/write-message';
import { readStory } from '@shared/article/story';
import type { ArticleId, DraftId } from '@shared/ids';
import type { NotFound } from '@shared/ipc/calls';
import { accepted, refused, type Result } from '@shared/result';
import type { MediaStore } from '../store/media-store';
import type { Desk } from './desk';
import { documentJson } from './document-json';
import { writeDown } from './write-down';

export interface Exporting {
  readonly draft: DraftId;
  readonly format: ExportFormat;
  /** Remarks to the editor and the note to the desk go along. */
  readonly withNotes: boolean;
  readonly withPictures: boolean;
}

/** What a writer of files is given. */
export interface ExportContent {
  readonly story: ExportStory;
  /** Name of the outlet, as pages carry it at their foot. */
  readonly brand: string;
  readonly findPicture: MediaStore['find'];
}

export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** Pictures that are not on this device any more; the file has only their words. */
  readonly missingPictures: number;
}

/** Writers of files, for whoever knows what goes into them. */
export interface Exporter {
  readonly write: (content: ExportContent, format: ExportFormat) => Promise<ExportedFile>;
  /** The story as a page for the printer, as HTML that needs no other file. */
  readonly page: (content: ExportContent) => Promise<string>;
}

/** Formats in which nobody draws quotation marks around what was said. */
const drawsQuotations = new Set<ExportFormat>(['docx', 'md']);

function contentOf(desk: Desk, asked: Exporting): ExportContent | null {
  const head = desk.log.head(asked.draft);
  if (head === null) return null;
  const newsroom = desk.newsroom.read();
  const brand = newsroom?.brand ?? '';
  const story = readExportStory(documentJson(head), {
    ...asked,
    brand,
    hasLatinDigits: newsroom?.house.digits === 'latin',
    marksQuotations: !drawsQuotations.has(asked.format),
    find: (article) => findStory(desk, article),
  });
  return { story, brand, findPicture: desk.media.find };
}

function findStory(desk: Desk, article: ArticleId) {
  const found = desk.archive.story(article);
  if (found === null) return null;
  const { headline } = readStory(found.document);
  return { headline, url: desk.site.place(found.path).url };
}

/** The draft as it is now, whatever its stage, as a file's bytes. */
export async function exportDraft(
  desk: Desk,
  exporter: Exporter,
  asked: Exporting,
): Promise<Result<ExportedFile, NotFound>> {
  const content = contentOf(desk, asked);
  const head = desk.log.head(asked.draft);
  if (content === null || head === null) return refused({ kind: 'not-found' });
  const file = await exporter.write(content, asked.format);
  const { draft, format } = asked;
  desk.transact(() =>
    writeDown(desk, { act: 'export', draft, version: head.version, reason: format }),
  );
  return accepted(file);
}

const onPaper = { format: 'pdf', withNotes: false, withPictures: true } as const;

/** The draft as a page for the printer. */
export async function pageForPrinter(
  desk: Desk,
  exporter: Exporter,
  draft: DraftId,
): Promise<Result<string, NotFound>> {
  const content = contentOf(desk, { ...onPaper, draft });
  return content === null ? refused({ kind: 'not-found' }) : accepted(await exporter.page(content));
}

/** The draft as text for a conversation. */
export function messageOf(
  desk: Desk,
  draft: DraftId,
  style: MessageStyle,
): Result<string, NotFound> {
  const asked = { draft, format: 'txt', withNotes: false, withPictures: false } as const;
  const content = contentOf(desk, asked);
  return content === null
    ? refused({ kind: 'not-found' })
    : accepted(writeMessage(content.story, style));
}
