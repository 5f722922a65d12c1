import type { Intake } from './intake';
import type { MarkupNode } from './markup-tree';
import { parseMarkup } from './parse-markup';
import { readBlocks } from './read-nodes';
import type { KeptPicture } from './reading';
import { Tally } from './tally';
import { readLines } from './text/read-lines';
import { wordLists } from './word-lists';

export interface HtmlOptions {
  /** What publishing wrote: it may name pictures and stories of this newsroom. */
  readonly isOwnPage?: boolean;
  /** By the address that the markup calls them by. */
  readonly pictures?: ReadonlyMap<string, KeptPicture>;
  /** What else is done to the markup of this program before it is read. */
  readonly prepare?: (tree: readonly MarkupNode[]) => readonly MarkupNode[];
}

/** Markup from anywhere as blocks of a story: structure stays, dress goes, nothing is fetched. */
export function readHtml(html: string, options: HtmlOptions = {}): Intake {
  const tree = parseMarkup(html);
  const tally = new Tally();
  if (tree === null) {
    tally.add('words-only');
    return { blocks: readLines(wordsOf(html)), warnings: tally.warnings() };
  }
  const blocks = readBlocks(wordLists(options.prepare?.(tree) ?? tree), {
    isBold: false,
    href: null,
    dir: null,
    keepsLines: false,
    nesting: 0,
    isOwnPage: options.isOwnPage ?? false,
    pictures: options.pictures ?? new Map(),
    tally,
  });
  return { blocks, warnings: tally.warnings() };
}

/** More text than this is no story either. */
const mostWords = 4 * 1024 * 1024;

function wordsOf(html: string): string {
  return html
    .slice(0, mostWords)
    .replace(/<(script|style)\b[^<>]*>[^<]*/gi, '')
    .replace(/<[^<>]*>/g, '\n')
    .replace(/\n\s*/g, '\n');
}
