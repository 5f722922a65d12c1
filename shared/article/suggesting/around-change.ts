import { Fragment, type Node } from '@tiptap/pm/model';

type Three = readonly [Node, Node, Node];

/**
 * States of one document without the blocks of the body that none of them changed, but for those
 * next to the change: what was not touched is the very same node in all.
 */
export function aroundChange(documents: Three): Three {
  const [one, other, third] = documents.map((document) => bodyOf(document)?.children ?? []);
  if (one === undefined || other === undefined || third === undefined) return documents;
  const shortest = Math.min(one.length, other.length, third.length);
  let head = 0;
  while (head < shortest && one[head] === other[head] && one[head] === third[head]) head += 1;
  let tail = 0;
  const isSameAt = (end: number) => one.at(end) === other.at(end) && one.at(end) === third.at(end);
  while (tail < shortest - head && isSameAt(-1 - tail)) tail += 1;
  const cut = (document: Node) =>
    withoutEnds(document, Math.max(0, head - 1), Math.max(0, tail - 1));
  return [cut(documents[0]), cut(documents[1]), cut(documents[2])];
}

function bodyOf(document: Node): Node | undefined {
  return document.children.find(({ type }) => type.name === 'body');
}

function withoutEnds(document: Node, head: number, tail: number): Node {
  const body = bodyOf(document);
  if (body === undefined || head + tail === 0) return document;
  const middle = body.copy(Fragment.from(body.children.slice(head, body.childCount - tail)));
  return document.copy(document.content.replaceChild(document.children.indexOf(body), middle));
}
