import type { JSONContent } from '@tiptap/core';
import { fitItem } from './fit-blocks';
import { attributeOf, makeElement, type MarkupElement, type MarkupNode } from './markup-tree';
import { deepestNesting, type Reading } from './reading';

export type ReadBlocks = (nodes: readonly MarkupNode[], reading: Reading) => readonly JSONContent[];

const lists = new Set(['ul', 'ol', 'menu', 'dir']);

export function isList(node: MarkupNode | undefined): node is MarkupElement {
  return node?.kind === 'element' && lists.has(node.name);
}

/** A list with its items; deep inside others it is told in paragraphs. */
export function readList(
  element: MarkupElement,
  reading: Reading,
  readBlocks: ReadBlocks,
): readonly JSONContent[] {
  const inner = { ...reading, nesting: reading.nesting + 1 };
  const items = itemsOf(element).map((item) => readBlocks([item], inner));
  const filled = items.filter((blocks) => blocks.length > 0);
  if (filled.length === 0) return [];
  if (reading.nesting >= deepestNesting) return filled.flat();
  const content = filled.map((blocks) => ({ type: 'listItem', content: [...fitItem(blocks)] }));
  if (element.name !== 'ol') return [{ type: 'bulletList', content }];
  const start = startOf(element);
  return [{ type: 'orderedList', ...(start === 1 ? {} : { attrs: { start } }), content }];
}

/** The items as elements; a list right inside a list belongs to the item before it. */
function itemsOf(list: MarkupElement): readonly MarkupElement[] {
  const items: MarkupElement[] = [];
  for (const node of list.children) {
    if (node.kind === 'text' && node.text.trim() === '') continue;
    const last = items.at(-1);
    if (isList(node) && last !== undefined)
      items.splice(-1, 1, { ...last, children: [...last.children, node] });
    else items.push(asItem(node));
  }
  return items;
}

function asItem(node: MarkupNode): MarkupElement {
  const isItem = node.kind === 'element' && node.name === 'li';
  return isItem ? { ...node, name: 'div' } : makeElement('div', [node]);
}

function startOf(list: MarkupElement): number {
  const start = Number(attributeOf(list, 'start') || 1);
  return Number.isInteger(start) && start >= 0 && start < 100_000 ? start : 1;
}
