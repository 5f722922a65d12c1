import type { Node } from '@tiptap/pm/model';
import { requirePart } from '../../article/edits/find-part';
import type { Sha256 } from '../../ids';
import type { BlockForm, StoryBlock } from './story-comparison';

/** A block with the node that it was read from. */
export interface ReadBlock {
  readonly block: StoryBlock;
  readonly node: Node;
}

/** The text that a line break inside a block has; one position, like the break itself. */
const lineBreak = '\n';

/** The page's fields in reading order. */
export const fieldParts = ['headline', 'standfirst', 'caption', 'credit', 'alt'] as const;
type FieldPart = (typeof fieldParts)[number];

/** The page's fields that hold any text, in reading order. */
export function fieldBlocks(document: Node): readonly ReadBlock[] {
  const found: ReadBlock[] = [];
  document.descendants((node, position) => {
    if (isField(node.type.name)) {
      const form = { part: node.type.name, level: 0 };
      found.push({ block: read({ node, position, form, bodyBlock: null }), node });
    }
    return node.type.name !== 'body';
  });
  return found.filter(({ block }) => block.text.trim() !== '');
}

/** The body's blocks, flat; empty lines are none. */
export function bodyBlocks(document: Node): readonly ReadBlock[] {
  const body = requirePart(document, ['body']);
  const found: ReadBlock[] = [];
  body.node.forEach((node, offset, bodyBlock) => {
    const position = body.position + 1 + offset;
    collect(found, { node, position, form: { part: 'paragraph', level: 0 }, bodyBlock });
  });
  return found.filter(({ block }) => standing.has(block.part) || block.text.trim() !== '');
}

/** Blocks that are there without any words. */
const standing: ReadonlySet<string> = new Set(['readMore', 'embed', 'divider', 'picture']);

interface Place {
  readonly node: Node;
  readonly position: number;
  /** What a paragraph is here. */
  readonly form: BlockForm;
  readonly bodyBlock: number | null;
}

function collect(found: ReadBlock[], place: Place): void {
  const { node, position } = place;
  const form = formOf(node, place.form);
  if (node.isTextblock || standing.has(node.type.name))
    found.push({ block: read({ ...place, form }), node });
  if (!node.isTextblock)
    node.forEach((child, offset) => {
      collect(found, { ...place, node: child, position: position + 1 + offset, form });
    });
}

function formOf(node: Node, around: BlockForm): BlockForm {
  switch (node.type.name) {
    case 'heading':
      return { part: 'heading', level: Number(node.attrs['level']) };
    case 'bulletList':
      return { part: 'bullet', level: around.level + 1 };
    case 'orderedList':
      return { part: 'number', level: around.level + 1 };
    case 'quotation':
      return { part: 'quote', level: around.part === 'quote' ? around.level + 1 : 0 };
    case 'tableCell':
    case 'tableHeader':
      return { part: 'cell', level: 0 };
    default:
      return isOwnPart(node.type.name) ? { part: node.type.name, level: 0 } : around;
  }
}

function read({ node, position, form, bodyBlock }: Place): StoryBlock {
  return {
    ...form,
    text: textOf(node),
    ...(node.attrs['dir'] === 'ltr' ? { dir: 'ltr' } : {}),
    ...(form.part === 'picture' ? { media: node.attrs['media'] as Sha256 } : {}), // the schema's attribute
    bodyBlock,
    position,
  };
}

function textOf(node: Node): string {
  switch (node.type.name) {
    case 'readMore':
      return String(node.attrs['headline']);
    case 'embed':
      return String(node.attrs['title'] === '' ? node.attrs['url'] : node.attrs['title']);
    case 'picture':
      return '';
    default:
      return node.textBetween(0, node.content.size, undefined, lineBreak);
  }
}

function isField(name: string): name is FieldPart {
  return fieldParts.some((part) => part === name);
}

/** Nodes that are called what a newsroom calls them. */
const ownParts = ['speaker', 'pullQuote', 'picture', 'embed', 'divider', 'editorNote'] as const;

function isOwnPart(name: string): name is (typeof ownParts)[number] | FieldPart | 'readMore' {
  return name === 'readMore' || isField(name) || ownParts.some((part) => part === name);
}
