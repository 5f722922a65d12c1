import type { JSONContent } from '@tiptap/core';
import { oneLine } from './clean-text';
import { fitQuotation } from './fit-blocks';
import {
  attributeOf,
  hasClass,
  styleOf,
  textWithin,
  type MarkupElement,
  type MarkupNode,
} from './markup-tree';
import type { ReadBlocks } from './read-list';
import { deepestNesting, type Reading } from './reading';

const ownerless = new Set(['footer', 'figcaption']);

/** Mail programs draw answers and indented lines with the element that means a quotation. */
export function isIndent(element: MarkupElement): boolean {
  return (
    attributeOf(element, 'type').toLowerCase() === 'cite' ||
    hasClass(element, 'gmail_quote') ||
    styleOf(element, 'border') === 'none' ||
    styleOf(element, 'margin').startsWith('0 0 0 40px')
  );
}

/** A block quotation; who said it stands in its footer, or in the `cite` that closes it. */
export function readQuotation(
  element: MarkupElement,
  reading: Reading,
  readBlocks: ReadBlocks,
): readonly JSONContent[] {
  const inner = { ...reading, nesting: reading.nesting + 1 };
  const { words, speaker } = parted(element, reading);
  const blocks = readBlocks(words, inner);
  if (blocks.length === 0) return readBlocks(speaker === null ? [] : [speaker], reading);
  if (reading.nesting >= deepestNesting || isIndent(element))
    return [...blocks, ...readBlocks(speaker === null ? [] : [speaker], inner)];
  return quotation(blocks, speaker === null ? '' : speakerText(speaker, reading));
}

export function quotation(blocks: readonly JSONContent[], name: string): readonly JSONContent[] {
  const said = fitQuotation(blocks);
  if (said.length === 0) return name === '' ? [] : [textBlock('paragraph', name)];
  return [{ type: 'quotation', content: [...said, textBlock('speaker', name)] }];
}

function textBlock(type: string, text: string): JSONContent {
  return { type, ...(text === '' ? {} : { content: [{ type: 'text', text }] }) };
}

interface Parted {
  readonly words: readonly MarkupNode[];
  readonly speaker: MarkupElement | null;
}

function parted({ children }: MarkupElement, { isOwnPage }: Reading): Parted {
  const last = children.findLastIndex((node) => textWithin(node).trim() !== '');
  const node = children[last];
  const isOwner =
    node?.kind === 'element' &&
    (ownerless.has(node.name) ||
      (node.name === 'cite' && last > 0) ||
      isLoneCite(node) ||
      (!isOwnPage && last > 0 && isDashed(node)));
  return isOwner
    ? { words: children.slice(0, last), speaker: node }
    : { words: children, speaker: null };
}

/** Markdown has no other way to say who said it. */
function isDashed(node: MarkupElement): boolean {
  return node.name === 'p' && /^\s*[—–] \S/.test(textWithin(node));
}

function isLoneCite(node: MarkupElement): boolean {
  const told = node.children.filter((child) => textWithin(child).trim() !== '');
  const [only] = told;
  return node.name === 'p' && told.length === 1 && only?.kind === 'element' && only.name === 'cite';
}

/** A page of ours sets the name in `cite` and what the person is behind it. */
function speakerText(element: MarkupElement, { isOwnPage }: Reading): string {
  const [first, ...rest] = element.children.filter((node) => textWithin(node).trim() !== '');
  const plain = (text: string, mark: RegExp) =>
    isOwnPage ? oneLine(text) : oneLine(text).replace(mark, '');
  const whole = plain(textWithin(element), /^[\s—–-]+/);
  if (first?.kind !== 'element' || first.name !== 'cite' || rest.length === 0) return whole;
  const role = plain(rest.map(textWithin).join(''), /^[\s،,]+/);
  return role === '' ? whole : `${plain(textWithin(first), /^[\s—–-]+/)}، ${role}`;
}
