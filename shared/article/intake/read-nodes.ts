import type { JSONContent } from '@tiptap/core';
import { isSafeUrl } from '../safe-url';
import { cleanText, oneLine } from './clean-text';
import { dressed, isHidden } from './dress';
import { gather } from './gather';
import { blockItem, type Item } from './items';
import { linkAddress } from './link-address';
import {
  attributeOf,
  hasClass,
  makeElement,
  textWithin,
  type MarkupElement,
  type MarkupNode,
} from './markup-tree';
import { embedBlock, ownPageBlocks } from './own-page';
import { readImage } from './read-image';
import { isList, readList } from './read-list';
import { readQuotation } from './read-quotation';
import { readTable } from './read-table';
import type { Reading } from './reading';
import { readLines } from './text/read-lines';
import { isWordComment, isWordFurniture } from './word-lists';

/** Never text of a story. */
const dropped = new Set(
  'script style head title meta link base source track param col colgroup area map canvas template noscript noembed noframes button input select option optgroup textarea datalist progress meter dialog rp rt slot'.split(
    ' ',
  ),
);
/** What another site shows. */
const frames = new Set([
  'iframe',
  'frame',
  'frameset',
  'video',
  'audio',
  'object',
  'embed',
  'applet',
]);
/** Elements that stand on lines of their own; what is in none of the lists stays in its line. */
const containers = new Set(
  'p div section article header main footer nav aside figure figcaption address center form fieldset legend details summary hgroup li dl dt dd caption thead tbody tfoot tr td th body html search blockquote'.split(
    ' ',
  ),
);
const preformatted = new Set(['pre', 'xmp', 'listing', 'plaintext']);

/** Markup as the blocks of a body. */
export function readBlocks(nodes: readonly MarkupNode[], reading: Reading): readonly JSONContent[] {
  return gather(readNodes(nodes, reading), reading);
}

function readNodes(nodes: readonly MarkupNode[], reading: Reading): readonly Item[] {
  return withListedItems(nodes).flatMap((node) =>
    node.kind === 'text' ? readWords(node.text, reading) : readElement(node, reading),
  );
}

/** Items outside a list, as some programs copy them, are one list. */
function withListedItems(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  if (!nodes.some(isItem)) return nodes;
  const listed: MarkupNode[] = [];
  for (const node of nodes) {
    const last = listed.at(-1);
    const isBlank = node.kind === 'text' && node.text.trim() === '';
    const isOpen = last?.kind === 'element' && last.name === 'ul' && last.attributes.size === 0;
    if (isOpen && (isItem(node) || isBlank))
      listed.splice(-1, 1, makeElement('ul', [...last.children, node]));
    else listed.push(isItem(node) ? makeElement('ul', [node]) : node);
  }
  return listed;
}

function isItem(node: MarkupNode): boolean {
  return node.kind === 'element' && node.name === 'li';
}

function readWords(text: string, { isBold, href, keepsLines }: Reading): readonly Item[] {
  const lines = keepsLines ? text.split(/\r\n?|\n/) : [text];
  return lines.flatMap((line, place): readonly Item[] => {
    const words: Item = { kind: 'text', text: cleanText(line), isBold, href };
    return place === 0 ? [words] : [{ kind: 'break' }, words];
  });
}

function readElement(element: MarkupElement, around: Reading): readonly Item[] {
  const { name } = element;
  const { tally } = around;
  if (dropped.has(name) || name.startsWith('foreign-') || isWordFurniture(element)) return [];
  if (frames.has(name)) return leave(() => tally.add('frames'));
  if (name === 'del') return leave(() => tally.add('deletions', isBlank(element) ? 0 : 1));
  if (isHidden(element)) return leave(() => tally.add('hidden', isBlank(element) ? 0 : 1));
  const own = ownBlocks(element, around);
  if (own !== undefined) return own.map(blockItem);
  const reading = dressed(element, around);
  return readLine(element, reading) ?? readBlock(element, reading).map(blockItem);
}

function leave(count: () => void): readonly Item[] {
  count();
  return [];
}

function isBlank(element: MarkupElement): boolean {
  return textWithin(element).trim() === '';
}

function ownBlocks(element: MarkupElement, reading: Reading): readonly JSONContent[] | undefined {
  if (isWordComment(element)) return note(element, reading);
  const embed = embedBlock(element);
  if (embed !== null) return [embed];
  // The page draws them around a quotation, and its first line's place out of the story's facts.
  if (hasClass(element, 'qm') && element.name === 'span') return [];
  return reading.isOwnPage ? ownPageBlocks(element) : undefined;
}

/** Undefined when the element stands on lines of its own. */
function readLine(element: MarkupElement, reading: Reading): readonly Item[] | undefined {
  const { name, children } = element;
  if (name === 'br') return [{ kind: 'break' }];
  if (attributeOf(element, 'data-stringify-type') === 'paragraph-break')
    return [{ kind: 'break' }, { kind: 'break' }];
  if (name === 'img' || name === 'image') return readImage(element, reading);
  if (name === 'a') return readLink(element, reading);
  const isBlock =
    containers.has(name) ||
    preformatted.has(name) ||
    isList(element) ||
    /^(h[1-6]|hr|table)$/.test(name);
  return isBlock ? undefined : readNodes(children, reading);
}

function readLink(element: MarkupElement, reading: Reading): readonly Item[] {
  const address = attributeOf(element, 'href');
  if (address === '') return readNodes(element.children, reading);
  const href = linkAddress(address);
  if (!isSafeUrl(href)) {
    // Places on the same page are no loss: they were the page's own furniture.
    if (!address.startsWith('#')) reading.tally.add('links');
    return readNodes(element.children, reading);
  }
  return readNodes(element.children, { ...reading, href });
}

function readBlock(element: MarkupElement, reading: Reading): readonly JSONContent[] {
  const { name, children } = element;
  if (isList(element)) return readList(element, reading, readBlocks);
  if (name === 'table') return readTable(element, reading, readBlocks);
  if (name === 'hr') return [{ type: 'divider' }];
  if (name === 'blockquote') return readQuotation(element, reading, readBlocks);
  if (preformatted.has(name)) return readLines(textWithin(element));
  if (name === 'figure') return readFigure(element, reading);
  if (name === 'aside' && (hasClass(element, 'pull') || hasClass(element, 'pullquote')))
    return asPullQuote(readBlocks(children, reading));
  const level = headingLevel(element);
  const blocks = readBlocks(withSender(element), reading);
  return level === null ? blocks : blocks.map((block) => asHeading(block, level));
}

function headingLevel(element: MarkupElement): 2 | 3 | null {
  const { name } = element;
  if (hasClass(element, 'MsoTitle') || name === 'h1' || name === 'h2') return 2;
  return /^h[3-6]$/.test(name) ? 3 : null;
}

/** The dress of a heading is the page's: weight means nothing there. */
function asHeading(block: JSONContent, level: 2 | 3): JSONContent {
  if (block.type !== 'paragraph') return block;
  const dir: unknown = block.attrs?.['dir'];
  const content = (block.content ?? []).map(withoutBold);
  return { type: 'heading', attrs: { level, ...(dir === 'ltr' ? { dir } : {}) }, content };
}

function withoutBold({ marks, ...node }: JSONContent): JSONContent {
  const kept = (marks ?? []).filter((mark) => mark.type !== 'bold');
  return kept.length === 0 ? node : { ...node, marks: kept };
}

function asPullQuote(blocks: readonly JSONContent[]): readonly JSONContent[] {
  const isText = blocks.every(({ type }) => type === 'paragraph');
  const [first] = blocks;
  if (!isText || first === undefined) return blocks;
  const texts = blocks.map(({ content = [] }) =>
    content.map((node) => (node.type === 'hardBreak' ? ' ' : (node.text ?? ''))).join(''),
  );
  const dir: unknown = first.attrs?.['dir'];
  const text: JSONContent = { type: 'text', text: oneLine(texts.join(' ')) };
  return [{ type: 'pullQuote', ...(dir === 'ltr' ? { attrs: { dir } } : {}), content: [text] }];
}

/** A quotation in a figure names its speaker in the figure's caption. */
function readFigure(element: MarkupElement, reading: Reading): readonly JSONContent[] {
  const words = element.children.filter(
    (node) => !(node.kind === 'text' && node.text.trim() === ''),
  );
  const [quoted, legend, ...more] = words;
  const isQuotation =
    quoted?.kind === 'element' &&
    quoted.name === 'blockquote' &&
    legend?.kind === 'element' &&
    legend.name === 'figcaption' &&
    more.length === 0;
  if (!isQuotation) return readBlocks(element.children, reading);
  const whole = { ...quoted, children: [...quoted.children, legend] };
  return readQuotation(whole, reading, readBlocks);
}

/** Messages say when and by whom they were sent beside their text. */
function withSender(element: MarkupElement): readonly MarkupNode[] {
  const sender = attributeOf(element, 'data-pre-plain-text');
  if (sender === '') return element.children;
  return [{ kind: 'text', text: sender }, ...element.children];
}

function note(element: MarkupElement, reading: Reading): readonly JSONContent[] {
  const text = oneLine(
    readBlocks(element.children, reading)
      .flatMap(({ content = [] }) => [...content.map((node) => node.text ?? ' '), ' '])
      .join(''),
  );
  if (text === '') return [];
  reading.tally.add('comments');
  return [{ type: 'editorNote', content: [{ type: 'text', text }] }];
}
