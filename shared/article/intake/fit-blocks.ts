import type { JSONContent } from '@tiptap/core';
import { paragraph } from './gather';

const nothing: ReadonlySet<string> = new Set();
const inItems: ReadonlySet<string> = new Set(['bulletList', 'orderedList']);
const inQuotations: ReadonlySet<string> = new Set(['quotation']);

const empty = (): JSONContent => ({ type: 'paragraph' });

/** What a list item can hold: a paragraph first, then paragraphs and lists. */
export function fitItem(blocks: readonly JSONContent[]): readonly JSONContent[] {
  const fitting = asParagraphs(blocks, inItems);
  return fitting[0]?.type === 'paragraph' ? fitting : [empty(), ...fitting];
}

/** What a cell can hold: at least one paragraph. */
export function fitCell(blocks: readonly JSONContent[]): readonly JSONContent[] {
  const fitting = asParagraphs(blocks, nothing);
  return fitting.length === 0 ? [empty()] : fitting;
}

/** What a quotation can hold before its speaker; empty when nothing was said. */
export function fitQuotation(blocks: readonly JSONContent[]): readonly JSONContent[] {
  const fitting = asParagraphs(blocks, inQuotations);
  const [first] = fitting;
  return first === undefined || first.type === 'paragraph' ? fitting : [empty(), ...fitting];
}

function asParagraphs(
  blocks: readonly JSONContent[],
  kept: ReadonlySet<string>,
): readonly JSONContent[] {
  return blocks.flatMap((block) => {
    const { type = '', content = [], attrs } = block;
    if (type === 'paragraph' || kept.has(type)) return [block];
    switch (type) {
      case 'heading':
      case 'pullQuote':
      case 'editorNote':
      case 'speaker':
        return content.length === 0
          ? []
          : [paragraph(content, attrs?.['dir'] === 'ltr' ? 'ltr' : null)];
      case 'tableRow':
        return [rowAsLine(content)];
      case 'quotation':
      case 'bulletList':
      case 'orderedList':
      case 'listItem':
      case 'table':
        return asParagraphs(content, kept);
      default:
        return [];
    }
  });
}

/** Cells beside one another in one line. */
function rowAsLine(cells: readonly JSONContent[]): JSONContent {
  const texts = cells.map((cell) =>
    asParagraphs(cell.content ?? [], nothing).flatMap(({ content = [] }, place) =>
      place === 0 ? content : [{ type: 'text', text: ' ' }, ...content],
    ),
  );
  const filled = texts.filter((content) => content.length > 0);
  return paragraph(
    filled.flatMap((content, place) =>
      place === 0 ? content : [{ type: 'text', text: ' ' }, ...content],
    ),
  );
}
