import type { JSONContent } from '@tiptap/core';
import { Fragment, Slice, type Node, type ResolvedPos } from '@tiptap/pm/model';
import { oneLine } from '@shared/article/intake/clean-text';
import { fitCell, fitItem, fitQuotation } from '@shared/article/intake/fit-blocks';
import { paragraph } from '@shared/article/intake/gather';
import type { Intake, IntakeWarning } from '@shared/article/intake/intake';
import { ownSlice } from '@shared/article/intake/own-slice';
import { readHtml } from '@shared/article/intake/read-html';
import { readText } from '@shared/article/intake/read-text';
import { isField } from '../extensions/sheet-part';
import type { Clip } from './clip';
import { withoutKnownComments } from './without-known-comments';

export interface Pasted {
  readonly slice: Slice;
  readonly warnings: readonly IntakeWarning[];
}

/** What the clip brings to this place: exactly what it was when it comes from a sheet. */
export function sliceOfClip({ html, text }: Clip, $at: ResolvedPos): Pasted {
  const own = ownSlice(html, $at.doc.type.schema);
  if (own !== null) return { slice: withoutKnownComments(own, $at.doc), warnings: [] };
  // Numbers and signs that would make a list or a heading are part of a headline.
  if (html === '' && isField($at.parent)) return { slice: sliceOfLine(text, $at), warnings: [] };
  const { blocks, warnings } = read(html, text);
  return { slice: sliceOfBlocks(blocks, $at), warnings };
}

function sliceOfLine(text: string, $at: ResolvedPos): Slice {
  const line = oneLine(text);
  return line === ''
    ? Slice.empty
    : sliceOfBlocks([paragraph([{ type: 'text', text: line }])], $at);
}

function read(html: string, text: string): Intake {
  const fromHtml = html === '' ? null : readHtml(html);
  if (fromHtml !== null && fromHtml.blocks.length > 0) return fromHtml;
  return { ...readText(text), warnings: fromHtml?.warnings ?? [] };
}

/** Open at its ends, so that a line of text goes on in the paragraph that it comes into. */
export function sliceOfBlocks(blocks: readonly JSONContent[], $at: ResolvedPos): Slice {
  if (blocks.length === 0) return Slice.empty;
  const content = Fragment.fromJSON($at.doc.type.schema, fitPlace(blocks, $at));
  const most = Slice.maxOpen(content, true);
  // A heading with text below it stays one, also behind a paragraph.
  const isHeaded = content.childCount > 1 && content.firstChild?.type.name === 'heading';
  const mostStart = isHeaded ? 0 : most.openStart;
  const openStart = openInto(content.firstChild, mostStart, (node) => node.firstChild);
  return new Slice(content, openStart, openInto(content.lastChild, most.openEnd, lastChild));
}

function lastChild(node: Node): Node | null {
  return node.lastChild;
}

/** What is closed by itself (a table, the line of a speaker) takes in nothing of what is around. */
function openInto(edge: Node | null, most: number, next: (node: Node) => Node | null): number {
  let depth = 0;
  for (let node = edge; node !== null && depth < most; node = next(node)) {
    if (node.type.spec.isolating === true) return depth;
    depth += 1;
  }
  return depth;
}

function fitPlace(blocks: readonly JSONContent[], $at: ResolvedPos): readonly JSONContent[] {
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const { name } = $at.node(depth).type;
    if (name === 'tableCell' || name === 'tableHeader') return fitCell(blocks);
    if (name === 'listItem') return fitItem(blocks);
    if (name === 'quotation') return fitQuotation(blocks);
  }
  return blocks;
}
