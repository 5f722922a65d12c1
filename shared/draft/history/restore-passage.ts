import type { Node } from '@tiptap/pm/model';
import { Transform, type Step } from '@tiptap/pm/transform';
import { requirePart } from '../../article/edits/find-part';
import { linkBlocks, type Link } from '../compare/link-blocks';
import { alignedNode, positionOf, replaceChildren, restoreNode } from './restore-node';
import { inSchemaOf } from './restore-steps';

/** Blocks of a body by their place in it: `StoryBlock.bodyBlock` of a comparison. */
export interface Passage {
  readonly from: number;
  /** The place behind the last. */
  readonly to: number;
}

/** Current blocks that give way to former ones; `from` equals `to` where some are put in. */
interface Repair {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Node[];
}

/**
 * Steps that bring a passage of a former version back. A block that was removed returns behind the
 * neighbour it had (or before, or at the end); one that was edited, split or joined becomes what it
 * was where it stands now; one that is still there stays, even if it moved.
 */
export function restorePassage(current: Node, former: Node, passage: Passage): readonly Step[] {
  const change = new Transform(current);
  const body = requirePart(current, ['body']);
  const wanted = requirePart(inSchemaOf(current, former), ['body']).node.children;
  const links = linkBlocks(body.node.children.map(alignedNode), wanted.map(alignedNode));
  const returning = returningBlocks({ wanted, links, passage, count: body.node.childCount });
  const repairs = [...changedBlocks({ wanted, links, passage }), ...returning];
  // From the end, so that places stay true; what is put in before a changed block comes after it.
  const ordered = repairs.toSorted((a, b) => b.from - a.from || b.to - a.to);
  for (const repair of ordered) apply(change, body.position, repair);
  if (isEmpty(body.node)) removeEmptyLine(change, body.position);
  return change.steps;
}

interface Search {
  readonly wanted: readonly Node[];
  readonly links: readonly Link[];
  readonly passage: Passage;
}

function isIn({ from, to }: Passage): (place: number) => boolean {
  return (place) => place >= from && place < to;
}

function changedBlocks({ wanted, links, passage }: Search): readonly Repair[] {
  return links
    .filter((link) => link.after.some(isIn(passage)))
    .map(({ before, after }) => ({
      from: Math.min(...before),
      to: Math.max(...before) + 1,
      blocks: after.flatMap((place) => wanted.slice(place, place + 1)),
    }));
}

/** One repair for each row of neighbours that are no longer there. */
function returningBlocks({
  wanted,
  links,
  passage,
  count,
}: Search & { readonly count: number }): readonly Repair[] {
  const linkAt = new Map(links.flatMap((link) => link.after.map((place) => [place, link])));
  const repairs: Repair[] = [];
  wanted.forEach((block, place) => {
    if (!isIn(passage)(place) || linkAt.has(place)) return;
    const at = nearestPlace(linkAt, place, count);
    const row = repairs.at(-1);
    if (row?.from === at) repairs[repairs.length - 1] = { ...row, blocks: [...row.blocks, block] };
    else repairs.push({ from: at, to: at, blocks: [block] });
  });
  return repairs;
}

function nearestPlace(linkAt: ReadonlyMap<number, Link>, place: number, count: number): number {
  const linked = [...linkAt.keys()].sort((a, b) => a - b);
  const above = linkAt.get(linked.findLast((other) => other < place) ?? -1);
  if (above !== undefined) return Math.max(...above.before) + 1;
  const below = linkAt.get(linked.find((other) => other > place) ?? -1);
  return below === undefined ? count : Math.min(...below.before);
}

function apply(change: Transform, parent: number, { from, to, blocks }: Repair): void {
  const [block] = blocks;
  const isOne = blocks.length === 1 && to - from === 1;
  if (isOne && block !== undefined) restoreNode(change, positionOf(change, parent, from), block);
  else replaceChildren(change, { parent, from, to }, blocks);
}

function isEmpty(body: Node): boolean {
  return body.childCount === 1 && body.content.size === 2;
}

/** The one empty line of a story without text has no neighbour to stand beside. */
function removeEmptyLine(change: Transform, parent: number): void {
  const { children } = requirePart(change.doc, ['body']).node;
  const at = children.findIndex((block) => block.content.size === 0 && block.isTextblock);
  if (children.length > 1 && at !== -1)
    replaceChildren(change, { parent, from: at, to: at + 1 }, []);
}
