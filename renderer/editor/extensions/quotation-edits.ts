import { Fragment, Slice, type Node, type NodeRange, type ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { ReplaceAroundStep } from '@tiptap/pm/transform';

/** A quotation that a position is in. */
export interface QuotationAt {
  readonly node: Node;
  readonly before: number;
  readonly after: number;
}

export function quotationAt($pos: ResolvedPos): QuotationAt | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1)
    if ($pos.node(depth).type.name === 'quotation')
      return { node: $pos.node(depth), before: $pos.before(depth), after: $pos.after(depth) };
  return null;
}

/**
 * Quotes paragraphs of the body, or of a quotation whose speaker quotes somebody else. False when the
 * selected blocks cannot stand in a quotation: lists, quotations, links to stories.
 */
export function wrapInQuotation(tr: Transaction): boolean {
  const range = tr.selection.$from.blockRange(tr.selection.$to);
  if (range === null || !canQuote(range)) return false;
  const { start, end } = range;
  const { schema } = tr.doc.type;
  tr.setBlockType(start, end, schema.node('paragraph').type);
  // Unchecked: the paragraphs come in through the gap. Not a structure step: its inverse takes the
  // speaker out again, which is content.
  const quotation = schema.nodes['quotation']?.create(null, schema.node('speaker'));
  if (quotation === undefined) return false;
  const wrapper = new Slice(Fragment.from(quotation), 0, 0);
  tr.step(new ReplaceAroundStep(start, end, start, end, wrapper, 1)).scrollIntoView();
  return true;
}

function canQuote({ parent, startIndex, endIndex }: NodeRange): boolean {
  const blocks = parent.children.slice(startIndex, endIndex);
  if (parent.type.name === 'body') return blocks.every((block) => block.isTextblock);
  // A quotation begins with words of its own.
  const isInside = parent.type.name === 'quotation' && startIndex > 0;
  return isInside && blocks.every((block) => block.type.name === 'paragraph');
}

/**
 * A quotation inside the one with the caret: around its paragraph, or, as a quotation begins with words
 * of its own, empty below the first paragraph. False outside of quotations.
 */
export function quoteInside(tr: Transaction): boolean {
  const { $from } = tr.selection;
  if (quotationAt($from) === null || $from.parent.type.name !== 'paragraph') return false;
  if (wrapInQuotation(tr)) return true;
  const { schema } = tr.doc.type;
  const inner = schema.node('quotation', null, [schema.node('paragraph'), schema.node('speaker')]);
  const below = $from.after();
  tr.insert(below, inner).setSelection(TextSelection.create(tr.doc, below + 2));
  tr.scrollIntoView();
  return true;
}

/** The quoted paragraphs go back into the body; what was said of the speaker becomes one more. */
export function liftQuotation(tr: Transaction, { node, before, after }: QuotationAt): Transaction {
  const speaker = node.lastChild;
  const quoted = after - 1 - (speaker?.nodeSize ?? 0);
  if (speaker !== null && speaker.content.size > 0)
    tr.insert(after, tr.doc.type.schema.node('paragraph', null, speaker.content));
  tr.step(new ReplaceAroundStep(before, after, before + 1, quoted, Slice.empty, 0));
  return tr.scrollIntoView();
}

/** The empty paragraph that somebody left the quotation through goes; the caret names the speaker. */
export function goToSpeaker(tr: Transaction, quotation: QuotationAt): Transaction {
  const { $from } = tr.selection;
  if (quotation.node.childCount > 2) tr.delete($from.before(), $from.after());
  const speakerEnd = tr.mapping.map(quotation.after) - 2;
  return tr.setSelection(TextSelection.create(tr.doc, speakerEnd)).scrollIntoView();
}

/** Below the quotation, in a new paragraph unless an empty one is there. */
export function leaveQuotation(tr: Transaction, { after }: QuotationAt): Transaction {
  const next = tr.doc.resolve(after).nodeAfter;
  const isFree = next?.type.name === 'paragraph' && next.content.size === 0;
  if (!isFree) tr.insert(after, tr.doc.type.schema.node('paragraph'));
  return tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
}
