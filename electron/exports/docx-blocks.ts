import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type TextRun,
  type IParagraphOptions,
} from 'docx';
import type { BlockOf, ExportBlock, ExportCell } from '@shared/article/export/export-story';
import { exportWords as words } from '@shared/article/export/export-words';
import { unreachable } from '@shared/unreachable';
import { indentAt, type ListMarks } from './docx-numbering';
import { pictureParagraphs } from './docx-pictures';
import { paragraphRuns, textRuns } from './docx-runs';
import type { LoadedPictures } from './load-pictures';

/** What stands in a body or in a cell. */
export type DocxBlock = Paragraph | Table;

export interface BlockTools {
  readonly pictures: LoadedPictures;
  readonly marks: ListMarks;
}

/** Where a block stands. */
interface Place {
  /** Lists around it. */
  readonly level: number;
  /** What every paragraph of the surrounding block has. */
  readonly look: IParagraphOptions;
  readonly isHeader?: boolean;
}

const onPage: Place = { level: 0, look: {} };
/** Twentieths of a point that a quotation stands in. */
const quotationIndent = 480;

/** The blocks of a story in the order of the page. */
export function docxBlocks(blocks: readonly ExportBlock[], tools: BlockTools): DocxBlock[] {
  return writeBlocks(blocks, tools, onPage);
}

function writeBlocks(blocks: readonly ExportBlock[], tools: BlockTools, place: Place) {
  return blocks.flatMap((block) => [...writeBlock(block, tools, place)]);
}

function writeBlock(block: ExportBlock, tools: BlockTools, place: Place): readonly DocxBlock[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [textParagraph(block, place)];
    case 'list':
      return writeList(block, tools, place);
    case 'quotation':
      return writeQuotation(block, tools, place);
    case 'pull-quote':
      return [pullQuote(block)];
    case 'divider':
      return [new Paragraph({ thematicBreak: true })];
    case 'picture':
      return pictureParagraphs(block.picture, tools.pictures);
    case 'embed':
      return [linkParagraph(block.title, block.url)];
    case 'table':
      return [writeTable(block, tools)];
    case 'read-more':
      return [readMore(block)];
    case 'note':
      return [noteParagraph(words.note, block.text)];
    default:
      return unreachable(block);
  }
}

function textParagraph(block: BlockOf<'paragraph'> | BlockOf<'heading'>, place: Place): Paragraph {
  const { runs, isLeftToRight } = block;
  const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
  return new Paragraph({
    ...place.look,
    ...(block.kind === 'heading' && { heading: headings[block.level] }),
    bidirectional: !isLeftToRight,
    children: paragraphRuns(runs, { isLeftToRight, isBold: place.isHeader ?? false }),
  });
}

/** The mark stands before an item's first paragraph; the others stand below its words. */
function writeList(list: BlockOf<'list'>, tools: BlockTools, { level }: Place): DocxBlock[] {
  const numbering = tools.marks.next(list.isNumbered, list.start, level);
  return list.items.flatMap((blocks) =>
    blocks.flatMap((block, place) => {
      const look: IParagraphOptions = place === 0 ? { numbering } : { indent: indentAt(level) };
      return [...writeBlock(block, tools, { level: level + 1, look })];
    }),
  );
}

function writeQuotation(
  { blocks, speaker }: BlockOf<'quotation'>,
  tools: BlockTools,
  place: Place,
): DocxBlock[] {
  const level = place.level + 1;
  const indent = { start: quotationIndent * level };
  const [style, named] = level === 1 ? ['Quote', 'Speaker'] : ['Nestedquote', 'Nestedspeaker'];
  const said = writeBlocks(blocks, tools, { level, look: { style, indent } });
  if (speaker === '') return said;
  const children = [...textRuns(speaker, {})];
  return [...said, new Paragraph({ style: named, indent, bidirectional: true, children })];
}

function pullQuote({ text, isLeftToRight }: BlockOf<'pull-quote'>): Paragraph {
  return new Paragraph({
    style: 'IntenseQuote',
    bidirectional: !isLeftToRight,
    children: [...textRuns(text, { isLeftToRight })],
  });
}

function label(name: string): readonly TextRun[] {
  return textRuns(`${name} `, { isBold: true });
}

function linkRuns(text: string, url: string): ExternalHyperlink {
  return new ExternalHyperlink({ link: url, children: [...textRuns(text, {}, 'Hyperlink')] });
}

function linkParagraph(title: string, url: string): Paragraph {
  return new Paragraph({
    bidirectional: true,
    children: [linkRuns(title === '' ? url : title, url)],
  });
}

function readMore({ headline, url }: BlockOf<'read-more'>): Paragraph {
  const story = url === null ? textRuns(headline, {}) : [linkRuns(headline, url)];
  return new Paragraph({ bidirectional: true, children: [...label(words.readMore), ...story] });
}

/** A remark that readers must not take for a part of the story. */
export function noteParagraph(name: string, text: string): Paragraph {
  const children = [...label(name), ...textRuns(text, {})];
  return new Paragraph({ style: 'Editornote', bidirectional: true, children });
}

function writeCell({ columns, rows, blocks, isHeader }: ExportCell, tools: BlockTools): TableCell {
  const look: IParagraphOptions = isHeader ? { style: 'Tableheader' } : {};
  const children = writeBlocks(blocks, tools, { level: 0, look });
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    // A cell without a paragraph is no cell to a word processor.
    children: children.length === 0 ? [new Paragraph({ bidirectional: true })] : children,
  });
}

function writeTable({ rows }: BlockOf<'table'>, tools: BlockTools): Table {
  return new Table({
    visuallyRightToLeft: true,
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, place) =>
        new TableRow({
          ...(place === 0 && cells.every(({ isHeader }) => isHeader) && { tableHeader: true }),
          cantSplit: true,
          children: cells.map((cell) => writeCell(cell, tools)),
        }),
    ),
  });
}
