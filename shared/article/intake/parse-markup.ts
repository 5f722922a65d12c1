import { defaultTreeAdapter, html as vocabulary, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { MarkupNode } from './markup-tree';

/** Browsers stop nesting here too. */
const mostOpen = 512;
const deepest = 200;
const mostElements = 400_000;
const longest = 16 * 1024 * 1024;

/** Markup that no program writes and that could keep a window busy for minutes. */
class TooMuchMarkup extends Error {}

/**
 * Reads markup as browsers do, without one: the result is data. Null when it is deeper or larger
 * than any text.
 */
export function parseMarkup(html: string): readonly MarkupNode[] | null {
  if (html.length > longest) return null;
  try {
    const { childNodes } = parseFragment(html, { treeAdapter: boundedAdapter() });
    return childNodes.flatMap((node) => plainNode(node, 0));
  } catch (error) {
    if (error instanceof TooMuchMarkup) return null;
    throw error;
  }
}

function boundedAdapter(): typeof defaultTreeAdapter {
  let elements = 0;
  let open = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...made) => {
      elements += 1;
      if (elements > mostElements) throw new TooMuchMarkup();
      return defaultTreeAdapter.createElement(...made);
    },
    onItemPush: () => {
      open += 1;
      if (open > mostOpen) throw new TooMuchMarkup();
    },
    onItemPop: () => {
      open -= 1;
    },
  };
}

function plainNode(node: DefaultTreeAdapterTypes.ChildNode, depth: number): readonly MarkupNode[] {
  if (depth > deepest) throw new TooMuchMarkup();
  if (defaultTreeAdapter.isTextNode(node)) return [{ kind: 'text', text: node.value }];
  if (!defaultTreeAdapter.isElementNode(node)) return [];
  // Drawings and formulas have elements that are called like ours.
  const isForeign = node.namespaceURI !== vocabulary.NS.HTML;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name.toLowerCase(), value]));
  return [
    {
      kind: 'element',
      name: isForeign ? `foreign-${node.tagName.toLowerCase()}` : node.tagName.toLowerCase(),
      attributes,
      children: isForeign ? [] : node.childNodes.flatMap((child) => plainNode(child, depth + 1)),
    },
  ];
}
