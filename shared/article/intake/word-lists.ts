import {
  attributeOf,
  makeElement,
  styleOf,
  textWithin,
  type MarkupElement,
  type MarkupNode,
} from './markup-tree';

interface WordItem {
  readonly level: number;
  readonly marker: string;
  readonly item: MarkupElement;
}

/** Word writes a list as paragraphs that carry their marker as text. They become lists again. */
export function wordLists(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const result: MarkupNode[] = [];
  let run: WordItem[] = [];
  const close = () => {
    if (run.length > 0) result.push(...nest(run));
    run = [];
  };
  for (const node of nodes) {
    const item = node.kind === 'element' ? wordItem(node) : null;
    if (item !== null) run.push(item);
    else if (run.length === 0 || node.kind === 'element' || node.text.trim() !== '') {
      close();
      result.push(node.kind === 'element' ? { ...node, children: wordLists(node.children) } : node);
    }
  }
  close();
  return result;
}

const markedLevel = /^l\d+\s+level(\d+)/;

function wordItem(element: MarkupElement): WordItem | null {
  if (!/^(p|div|h[1-6])$/.test(element.name)) return null;
  const level = Number(markedLevel.exec(styleOf(element, 'mso-list'))?.[1] ?? 0);
  if (level === 0) return null;
  const markers: string[] = [];
  const children = withoutMarker(element.children, markers);
  const item = makeElement('p', children, element.attributes);
  return { level, marker: markers.join('').trim(), item };
}

function withoutMarker(nodes: readonly MarkupNode[], markers: string[]): readonly MarkupNode[] {
  return nodes.flatMap((node): readonly MarkupNode[] => {
    if (node.kind === 'text') return [node];
    if (styleOf(node, 'mso-list') === 'ignore') {
      markers.push(textWithin(node));
      return [];
    }
    return [{ ...node, children: withoutMarker(node.children, markers) }];
  });
}

/** Items of one depth in lists of one kind; deeper ones inside the item before them. */
function nest(items: readonly WordItem[]): readonly MarkupElement[] {
  const level = Math.min(...items.map((item) => item.level));
  const lists: { readonly name: string; readonly start: string; items: MarkupElement[] }[] = [];
  let deeper: WordItem[] = [];
  const close = () => {
    const last = lists.at(-1);
    const before = last?.items.at(-1);
    if (deeper.length > 0 && last !== undefined && before !== undefined)
      last.items.splice(-1, 1, { ...before, children: [...before.children, ...nest(deeper)] });
    else if (deeper.length > 0)
      lists.push({ name: 'ul', start: '', items: [makeElement('li', nest(deeper))] });
    deeper = [];
  };
  for (const one of items) {
    if (one.level > level) {
      deeper.push(one);
      continue;
    }
    close();
    const { name, start } = kindOf(one.marker);
    if (lists.at(-1)?.name !== name) lists.push({ name, start, items: [] });
    lists.at(-1)?.items.push(makeElement('li', [one.item]));
  }
  close();
  return lists.map(({ name, start, items: own }) =>
    makeElement(name, own, new Map(start === '' ? [] : [['start', start]])),
  );
}

/** Digits of the three families that writers of Arabic use. */
const digits = /[0-9\u0660-\u0669\u06F0-\u06F9]+/g;

function kindOf(marker: string): { readonly name: string; readonly start: string } {
  const number = [...marker.matchAll(digits)].at(-1)?.[0];
  if (number !== undefined) return { name: 'ol', start: plainDigits(number) };
  return /^[(]?[\p{L}]{1,4}[.)-]/u.test(marker)
    ? { name: 'ol', start: '' }
    : { name: 'ul', start: '' };
}

function plainDigits(number: string): string {
  return number
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

/** Where Word keeps what colleagues remarked, behind the text. */
export function isWordComment(element: MarkupElement): boolean {
  return styleOf(element, 'mso-element') === 'comment';
}

/** The number of a remark or of Word's own page furniture, which is no text of the story. */
export function isWordFurniture(element: MarkupElement): boolean {
  const names = attributeOf(element, 'class');
  // The short line above footnotes.
  if (element.name === 'hr' && attributeOf(element, 'width') === '33%') return true;
  return /\b(MsoCommentReference|msocomoff|msocomanchor)\b/i.test(names);
}
