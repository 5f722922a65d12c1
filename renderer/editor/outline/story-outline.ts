import type { Node } from '@tiptap/pm/model';

/** A place of the story that one looks for by name. */
export interface OutlineItem {
  readonly kind: 'headline' | 'heading1' | 'heading2' | 'pullQuote' | 'picture';
  /** Before its node. */
  readonly position: number;
  readonly text: string;
}

/** The headline, and the headings, pull quotes and pictures of the body, in their order. */
export function storyOutline(document: Node): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  document.forEach((part, offset) => {
    if (part.type.name === 'headline')
      items.push({ kind: 'headline', position: offset, text: part.textContent });
    if (part.type.name !== 'body') return;
    part.forEach((block, within) => {
      const item = outlineItem(block);
      if (item !== null) items.push({ ...item, position: offset + 1 + within });
    });
  });
  return items;
}

/** The last item that begins before the caret. */
export function outlineItemAt(items: readonly OutlineItem[], caret: number): OutlineItem | null {
  return items.findLast(({ position }) => position < caret) ?? null;
}

function outlineItem(block: Node): Omit<OutlineItem, 'position'> | null {
  switch (block.type.name) {
    case 'heading':
      return {
        kind: block.attrs['level'] === 2 ? 'heading1' : 'heading2',
        text: block.textContent,
      };
    case 'pullQuote':
      return { kind: 'pullQuote', text: block.textContent };
    case 'picture':
      return { kind: 'picture', text: block.firstChild?.textContent ?? '' };
    default:
      return null;
  }
}
