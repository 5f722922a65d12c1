import {
  attributeOf,
  elementsWithin,
  makeElement,
  textWithin,
  type MarkupElement,
  type MarkupNode,
} from '../markup-tree';

const commentMark = '#comment-';
/** The arrows that lead back from a note to its place. */
const wayBack = /^#(?:footnote|endnote|comment)-ref-/;

type Comments = ReadonlyMap<string, MarkupElement>;

/** Remarks of a document stand behind its text: each comes to the paragraph that it is about. */
export function docxNotes(tree: readonly MarkupNode[]): readonly MarkupNode[] {
  const comments = new Map<string, MarkupElement>();
  for (const list of elementsWithin(tree, isCommentList)) collect(list, comments);
  return tree
    .filter((node) => !(node.kind === 'element' && isCommentList(node)))
    .flatMap((node) => [...withoutMarks([node]), ...remarksOn(node, comments)]);
}

function isCommentList(element: MarkupElement): boolean {
  return (
    element.name === 'dl' &&
    element.children.some((node) => node.kind === 'element' && idOf(node).startsWith('comment-'))
  );
}

function idOf(element: MarkupElement): string {
  return attributeOf(element, 'id');
}

function collect(list: MarkupElement, comments: Map<string, MarkupElement>): void {
  const parts = list.children.filter((node) => node.kind === 'element');
  parts.forEach((part, place) => {
    const words = parts[place + 1];
    if (part.name === 'dt' && words !== undefined)
      comments.set(`#${idOf(part)}`, asRemark(withoutMarks(words.children)));
  });
}

/** As Word itself writes one when it is copied. */
function asRemark(children: readonly MarkupNode[]): MarkupElement {
  return makeElement('div', children, new Map([['style', 'mso-element:comment']]));
}

function remarksOn(node: MarkupNode, comments: Comments): readonly MarkupElement[] {
  const marks = elementsWithin([node], ({ name }) => name === 'a');
  return marks.flatMap((mark) => comments.get(attributeOf(mark, 'href')) ?? []);
}

function withoutMarks(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  return nodes.flatMap((node): readonly MarkupNode[] => {
    if (node.kind === 'text') return [node];
    const href = node.name === 'a' ? attributeOf(node, 'href') : '';
    if (href.startsWith(commentMark) || wayBack.test(href)) return [];
    const children = withoutMarks(node.children);
    const isEmptied = node.children.length > 0 && textWithin({ ...node, children }) === '';
    return isEmptied && node.name === 'sup' ? [] : [{ ...node, children }];
  });
}
