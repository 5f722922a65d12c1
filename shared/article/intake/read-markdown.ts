import MarkdownIt from 'markdown-it';
import type { Intake } from './intake';
import { makeElement, textWithin, type MarkupNode } from './markup-tree';
import { readHtml } from './read-html';

/** Markup inside Markdown is text: it is shown, not read. */
const reader = new MarkdownIt('default', { html: false, linkify: false, maxNesting: 60 });

export function readMarkdown(text: string): Intake {
  return readHtml(reader.render(text), { prepare: (tree) => tree.map(pullQuote) });
}

/** A quotation that is bold from end to end stands out of the story: Markdown has no other sign. */
function pullQuote(node: MarkupNode): MarkupNode {
  const bold = onlyChild(onlyChild(node, 'blockquote'), 'p');
  const isBold = bold?.kind === 'element' && bold.name === 'strong';
  if (!isBold || bold.children.some(({ kind }) => kind === 'element')) return node;
  return makeElement('aside', bold.children, new Map([['class', 'pull']]));
}

/** What stands alone in an element of this name; null when there is more, or it is another. */
function onlyChild(node: MarkupNode | null, name: string): MarkupNode | null {
  if (node?.kind !== 'element' || node.name !== name) return null;
  const [child, ...more] = node.children.filter((inner) => textWithin(inner).trim() !== '');
  return child !== undefined && more.length === 0 ? child : null;
}
