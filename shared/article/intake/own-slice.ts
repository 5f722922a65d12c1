import { Slice, type Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { isSafeUrl } from '../safe-url';
import { attributeOf, elementsWithin } from './markup-tree';
import { parseMarkup } from './parse-markup';

/** Carries what was copied out of a sheet, exactly, beside the markup that other programs read. */
export const sliceAttribute = 'data-story-slice';

/** Parts of a story that no paste may bring: they are the sheet's own. */
const sheetParts = new Set(
  'doc headline standfirst lead body sources source note related relatedLink'.split(' '),
);

/**
 * What was copied out of a sheet, as it was. Null when the markup carries nothing of the kind, or
 * something that only poses as it: that is read like any other markup.
 */
export function ownSlice(html: string, schema: Schema): Slice | null {
  if (!html.includes(sliceAttribute)) return null;
  const isCarrier = ({ attributes }: { readonly attributes: ReadonlyMap<string, string> }) =>
    attributes.has(sliceAttribute);
  const [carrier] = elementsWithin(parseMarkup(html) ?? [], isCarrier);
  if (carrier === undefined) return null;
  try {
    const slice = Slice.fromJSON(schema, JSON.parse(attributeOf(carrier, sliceAttribute)));
    checkEdges(slice.content, slice.openStart, slice.openEnd);
    const inside = withoutParts(slice);
    return inside.size > 0 && isHarmless(inside.content) ? inside : null;
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError)
      return null;
    throw error;
  }
}

/** Nodes that were cut through need not be whole; all others are held against the schema. */
function checkEdges(content: Fragment, openStart: number, openEnd: number): void {
  content.forEach((node, _offset, index) => {
    const start = index === 0 ? openStart : 0;
    const end = index === content.childCount - 1 ? openEnd : 0;
    if (start === 0 && end === 0) {
      node.check();
      return;
    }
    if (node.isLeaf) throw new RangeError('A cut goes through something that has no inside');
    node.type.createAndFill(node.attrs)?.check();
    checkEdges(node.content, Math.max(0, start - 1), Math.max(0, end - 1));
  });
  if (content.childCount === 0 && (openStart > 0 || openEnd > 0))
    throw new RangeError('A cut goes through nothing');
}

/** What was selected inside one part of a story comes with the part around it. */
function withoutParts(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice;
  const only = content.childCount === 1 ? content.firstChild : null;
  const isPart = only !== null && sheetParts.has(only.type.name) && openStart > 0 && openEnd > 0;
  return isPart ? withoutParts(new Slice(only.content, openStart - 1, openEnd - 1)) : slice;
}

function isHarmless(content: Fragment): boolean {
  let isFine = true;
  content.descendants((node) => {
    isFine &&= !sheetParts.has(node.type.name) && node.marks.every(isFollowable);
    return isFine;
  });
  return isFine;
}

function isFollowable({ type, attrs }: Node['marks'][number]): boolean {
  return type.name !== 'link' || isSafeUrl(String(attrs['href'] ?? ''));
}
