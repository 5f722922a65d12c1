import { unreachable } from '../../unreachable';
import { captionLine } from './export-picture';
import { groupByLink, runText } from './export-runs';
import type { BlockOf, ExportBlock, ExportCell, ExportRun, ExportStory } from './export-story';
import { exportWords as words } from './export-words';
import { tableGrid } from './table-grid';

export interface TextLook {
  /** Says what paper says with bold letters. */
  readonly strengthen: (text: string) => string;
  readonly hasLatinDigits: boolean;
}

const indent = '  ';

/** Arabic-Indic digits, as the story's lists are numbered on the page. */
function inArabicDigits(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}

/** Markup around spaces is shown as it is by those who read it, so it hugs the words. */
function strongLine(text: string, { strengthen }: TextLook): string {
  const words = text.trim();
  return words === '' ? text : text.replace(words, () => strengthen(words));
}

/** An address stands behind the words that lead there, unless they are the address. */
function withAddress(text: string, href: string): string {
  const address = href.replace(/^(?:mailto|tel):/i, '');
  if ([address, href].includes(text.trim())) return text;
  const words = text.trimEnd();
  return `${words} (${address})${text.slice(words.length)}`;
}

function writeRuns(runs: readonly ExportRun[], look: TextLook): string {
  const say = (run: ExportRun) => {
    if (run.kind === 'break') return '\n';
    return run.isBold ? strongLine(run.text, look) : run.text;
  };
  return groupByLink(runs)
    .map(({ href, runs: linked }) => {
      const text = linked.map(say).join('');
      return href === null ? text : withAddress(text, href);
    })
    .join('');
}

/** The lines of a text below one another, all but the first further in. */
function hang(mark: string, text: string): string {
  return mark + text.replaceAll('\n', `\n${indent}`);
}

function writeList(list: BlockOf<'list'>, look: TextLook): string {
  return list.items
    .map((blocks, place) => {
      const number = list.start + place;
      const digits = look.hasLatinDigits ? String(number) : inArabicDigits(number);
      const mark = list.isNumbered ? `${digits}. ` : '• ';
      return hang(mark, blocks.map((block) => writeBlock(block, look)).join('\n'));
    })
    .join('\n');
}

function writeQuotation({ blocks, speaker }: BlockOf<'quotation'>, look: TextLook): string {
  const said = blocks.map((block) => writeBlock(block, look));
  return [...said, ...(speaker === '' ? [] : [`— ${speaker}`])].join('\n');
}

function writeTable(rows: readonly (readonly ExportCell[])[], look: TextLook): string {
  const cellText = (cell: ExportCell | null) =>
    (cell?.blocks ?? []).map((block) => writeBlock(block, look).replaceAll('\n', ' '));
  return tableGrid(rows)
    .map((row) =>
      row
        .map((cell) => cellText(cell).join(' '))
        .join(' | ')
        .replace(/(?: \| *)+$/, ''),
    )
    .join('\n');
}

function writePicture({ picture }: BlockOf<'picture'>): string {
  return `[${words.picture} ${captionLine(picture) || picture.alt}]`;
}

function writeBlock(block: ExportBlock, look: TextLook): string {
  switch (block.kind) {
    case 'paragraph':
      return writeRuns(block.runs, look);
    case 'heading':
      return strongLine(runText(block.runs).replaceAll('\n', ' '), look);
    case 'list':
      return writeList(block, look);
    case 'quotation':
      return writeQuotation(block, look);
    case 'pull-quote':
      return strongLine(block.text, look);
    case 'divider':
      return '* * *';
    case 'picture':
      return writePicture(block);
    case 'embed':
      return [block.title, block.url].filter((part) => part !== '').join('\n');
    case 'table':
      return writeTable(block.rows, look);
    case 'read-more':
      return [`${words.readMore} ${block.headline}`, block.url ?? ''].join('\n').trimEnd();
    case 'note':
      return `[${words.note} ${block.text}]`;
    default:
      return unreachable(block);
  }
}

/** The story as plain text: a blank line between blocks, every address written out. */
export function writeText(
  story: ExportStory,
  strengthen: TextLook['strengthen'] = (text) => text,
): string {
  const look = { strengthen, hasLatinDigits: story.hasLatinDigits };
  const note = story.deskNote === '' ? '' : `[${words.deskNote} ${story.deskNote}]`;
  const lead = story.lead === null ? '' : writePicture({ kind: 'picture', picture: story.lead });
  const parts = [
    strongLine(story.headline, look),
    story.standfirst,
    story.byline,
    note,
    lead,
    ...story.blocks.map((block) => writeBlock(block, look)),
    story.sourceLine,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
