import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { exportWords as words } from '@shared/article/export/export-words';
import type { ExportContent } from '../actions/export-draft';
import { docxBlocks, noteParagraph, type DocxBlock } from './docx-blocks';
import { createListMarks, type ListMarks } from './docx-numbering';
import { pictureParagraphs } from './docx-pictures';
import { textRuns } from './docx-runs';
import { docxStyles } from './docx-styles';
import type { LoadedPictures } from './load-pictures';

/** Millimetres of an A4 page. */
const margin = { top: '20mm', bottom: '20mm', left: '25mm', right: '25mm' } as const;

function line(style: string, text: string): readonly Paragraph[] {
  if (text === '') return [];
  return [new Paragraph({ style, bidirectional: true, children: [...textRuns(text, {})] })];
}

function headline(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    bidirectional: true,
    children: [...textRuns(text, {})],
  });
}

function bodyOf(
  { story }: ExportContent,
  tools: { readonly pictures: LoadedPictures; readonly marks: ListMarks },
): DocxBlock[] {
  const { lead, deskNote } = story;
  return [
    headline(story.headline),
    ...line('Subtitle', story.standfirst),
    ...line('Byline', story.byline),
    ...(deskNote === '' ? [] : [noteParagraph(words.deskNote, deskNote)]),
    ...(lead === null ? [] : pictureParagraphs(lead, tools.pictures)),
    ...docxBlocks(story.blocks, tools),
    ...line('Sourceline', story.sourceLine),
  ];
}

/** Whose story it is, and which page. */
function foot(brand: string): Footer {
  const children = [
    ...textRuns(`${brand} · `, {}),
    new TextRun({
      rightToLeft: true,
      children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    }),
  ];
  return new Footer({
    children: [new Paragraph({ style: 'Pagefoot', bidirectional: true, children })],
  });
}

/** The story as a document of Word's format; every paragraph and run says that it is Arabic. */
export async function writeDocx(
  content: ExportContent,
  pictures: LoadedPictures,
): Promise<Uint8Array> {
  const { story, brand } = content;
  const marks = createListMarks();
  const children = bodyOf(content, { pictures, marks });
  const document = new Document({
    title: story.headline,
    description: story.standfirst,
    creator: story.byline || brand,
    lastModifiedBy: brand,
    styles: docxStyles,
    numbering: marks.numbering(),
    sections: [{ properties: { page: { margin } }, footers: { default: foot(brand) }, children }],
  });
  return Packer.toBuffer(document);
}
