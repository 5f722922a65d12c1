import { elementsWithin, type MarkupNode } from '../markup-tree';

/** Of a whole page, the story: what stands around it is the site's. */
export function mainPart(tree: readonly MarkupNode[]): readonly MarkupNode[] {
  const articles = elementsWithin(tree, ({ name }) => name === 'article');
  const mains = elementsWithin(tree, ({ name }) => name === 'main');
  if (articles.length === 1) return articles[0]?.children ?? [];
  return mains.length === 1 ? (mains[0]?.children ?? []) : tree;
}
