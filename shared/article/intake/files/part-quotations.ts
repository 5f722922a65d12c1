import type { MarkupElement, MarkupNode } from '../markup-tree';

/** Paragraphs of one style run together in a document: who spoke is where a quotation ends. */
export function partQuotations(tree: readonly MarkupNode[]): readonly MarkupNode[] {
  return tree.flatMap((node): readonly MarkupNode[] =>
    node.kind === 'element' && node.name === 'blockquote' ? partsOf(node) : [node],
  );
}

function partsOf(quotation: MarkupElement): readonly MarkupElement[] {
  const parts: MarkupNode[][] = [[]];
  for (const node of quotation.children) {
    parts.at(-1)?.push(node);
    if (node.kind === 'element' && node.name === 'footer') parts.push([]);
  }
  return parts
    .filter((children) => children.length > 0)
    .map((children) => ({ ...quotation, children }));
}
