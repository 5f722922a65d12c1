import type { JSONContent } from '@tiptap/core';

function addressOf(node: JSONContent): string | null {
  const link = node.marks?.find((mark) => mark.type === 'link');
  return link === undefined ? null : String(link.attrs?.['href'] ?? '');
}

/**
 * Turns the link marks of a paragraph into `link` nodes, so that a link with a bold word in it is one
 * link on the page, not three.
 */
export function groupLinks(content: readonly JSONContent[]): JSONContent[] {
  const grouped: JSONContent[] = [];
  for (const node of content) {
    const href = addressOf(node);
    const inner = { ...node, marks: (node.marks ?? []).filter((mark) => mark.type !== 'link') };
    const before = grouped.at(-1);
    if (href === null) grouped.push(inner);
    else if (before?.type === 'link' && before.attrs?.['href'] === href)
      before.content?.push(inner);
    else grouped.push({ type: 'link', attrs: { href }, content: [inner] });
  }
  return grouped;
}
