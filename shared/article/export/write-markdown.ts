import { unreachable } from '../../unreachable';
import { escapeAddress, escapeText } from './escape-markdown';
import { captionLine, type PictureAddress } from './export-picture';
import type { BlockOf, ExportBlock, ExportCell, ExportPicture, ExportStory } from './export-story';
import { exportWords as words } from './export-words';
import { markdownLine, markdownRuns } from './markdown-runs';
import { tableGrid } from './table-grid';

type Blocks = readonly ExportBlock[];

/** Every line after the mark stands as far in as the mark is long. */
function hang(mark: string, markdown: string): string {
  const inner = ' '.repeat(mark.length);
  return mark + markdown.replaceAll(/\n(?!\n)/g, `\n${inner}`);
}

/** Only lists that begin at one are read as lists without a blank line before them. */
function mayFollow(block: ExportBlock): boolean {
  return block.kind === 'list' && (!block.isNumbered || block.start === 1);
}

/** A second list of the same kind right behind one would be read as its end. */
function marksOf(list: BlockOf<'list'>, isSecond: boolean): (place: number) => string {
  if (list.isNumbered) return (place) => `${String(list.start + place)}${isSecond ? ')' : '.'} `;
  return () => (isSecond ? '* ' : '- ');
}

class MarkdownWriter {
  readonly #addressOf: PictureAddress;
  /** Addresses of pictures, written out at the end where nobody reads. */
  readonly #pictures: string[] = [];

  constructor(addressOf: PictureAddress) {
    this.#addressOf = addressOf;
  }

  blocks(all: Blocks, between = '\n\n'): string {
    let isSecond = false;
    return all
      .map((block, place) => {
        const before = all[place - 1];
        const follows =
          block.kind === 'list' &&
          before?.kind === 'list' &&
          before.isNumbered === block.isNumbered;
        isSecond = follows && !isSecond;
        return block.kind === 'list' ? this.#list(block, isSecond) : this.#block(block);
      })
      .filter((markdown) => markdown !== '')
      .join(between);
  }

  picture(picture: ExportPicture): string {
    const address = this.#addressOf(picture);
    if (address === null) return '';
    if (!this.#pictures.includes(address)) this.#pictures.push(address);
    const label = `picture-${String(this.#pictures.indexOf(address) + 1)}`;
    const caption = escapeText(captionLine(picture));
    const image = `![${escapeText(picture.alt)}][${label}]`;
    return caption === '' ? image : `${image}\\\n${caption}`;
  }

  addresses(): string {
    return this.#pictures
      .map((address, place) => `[picture-${String(place + 1)}]: ${address}`)
      .join('\n');
  }

  #block(block: Exclude<ExportBlock, { kind: 'list' }>): string {
    switch (block.kind) {
      case 'paragraph':
        return markdownRuns(block.runs);
      case 'heading':
        return `${'#'.repeat(block.level)} ${headingLine(markdownLine(block.runs))}`;
      case 'quotation':
        return this.#quotation(block);
      case 'pull-quote':
        return `> ${strong(block.text)}`;
      case 'divider':
        return '---';
      case 'picture':
        return this.picture(block.picture);
      case 'embed':
        return link(block.title === '' ? block.url : block.title, block.url);
      case 'table':
        return this.#table(block.rows);
      case 'read-more':
        return readMore(block);
      case 'note':
        return `> ${strong(words.note)} ${escapeText(block.text)}`;
      default:
        return unreachable(block);
    }
  }

  #list(list: BlockOf<'list'>, isSecond: boolean): string {
    const isTight = list.items.every((blocks) =>
      blocks.every((block, place) => (place === 0 ? block.kind === 'paragraph' : mayFollow(block))),
    );
    const between = isTight ? '\n' : '\n\n';
    const mark = marksOf(list, isSecond);
    return list.items
      .map((blocks, place) => hang(mark(place), this.blocks(blocks, between)))
      .join(between);
  }

  #quotation({ blocks, speaker }: BlockOf<'quotation'>): string {
    const said = this.blocks(blocks);
    const all = speaker === '' ? said : `${said}\n\n— ${escapeText(speaker)}`;
    return all
      .split('\n')
      .map((line) => (line === '' ? '>' : `> ${line}`))
      .join('\n');
  }

  #table(rows: readonly (readonly ExportCell[])[]): string {
    const cellText = (cell: ExportCell | null) =>
      (cell?.blocks ?? [])
        .map((block) => (block.kind === 'paragraph' ? markdownLine(block.runs) : ''))
        .join(' ');
    const lines = tableGrid(rows).map((row) => `| ${row.map(cellText).join(' | ')} |`);
    const columns = tableGrid(rows)[0]?.length ?? 0;
    const rule = `|${' --- |'.repeat(columns)}`;
    return [lines[0], rule, ...lines.slice(1)].join('\n');
  }
}

/** Signs at the end of a heading would be taken for its frame. */
function headingLine(line: string): string {
  return line.replace(/ (?=#+$)/, ' \\');
}

function strong(text: string): string {
  return markdownLine([{ kind: 'text', text, isBold: true, href: null }]);
}

function link(text: string, url: string): string {
  return `[${escapeText(text)}](${escapeAddress(url)})`;
}

function readMore({ headline, url }: BlockOf<'read-more'>): string {
  const story = url === null ? escapeText(headline) : link(headline, url);
  return `${strong(words.readMore)} ${story}`;
}

/** The body alone, as Markdown. */
export function markdownBody(blocks: Blocks): string {
  return new MarkdownWriter(() => null).blocks(blocks);
}

/**
 * The story as Markdown. The standfirst is the emphasised paragraph behind the headline; the last
 * paragraph is the source line.
 */
export function writeMarkdown(story: ExportStory, addressOf: PictureAddress): string {
  const writer = new MarkdownWriter(addressOf);
  const line = (text: string) => markdownLine([{ kind: 'text', text, isBold: false, href: null }]);
  const parts = [
    story.headline === '' ? '' : `# ${headingLine(line(story.headline))}`,
    story.standfirst === '' ? '' : `*${escapeText(story.standfirst.trim())}*`,
    line(story.byline),
    story.deskNote === '' ? '' : `> ${strong(words.deskNote)} ${escapeText(story.deskNote)}`,
    story.lead === null ? '' : writer.picture(story.lead),
    writer.blocks(story.blocks),
    line(story.sourceLine),
    writer.addresses(),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
