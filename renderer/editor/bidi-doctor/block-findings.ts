import type { Node } from '@tiptap/pm/model';
import { examineText, type Finding } from '@shared/arabic/examine-text';
import { directionOf } from '../direction/direct-blocks';

/** A finding with what stands there now; places count from the beginning of the block's content. */
export interface BlockFinding {
  readonly finding: Finding;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const known = new WeakMap<Node, readonly BlockFinding[]>();

/** What is hidden in a block of text; asked again, a block that did not change costs nothing. */
export function findingsOf(block: Node): readonly BlockFinding[] {
  const found = known.get(block) ?? examineBlock(block);
  known.set(block, found);
  return found;
}

function examineBlock(block: Node): readonly BlockFinding[] {
  const found: BlockFinding[] = [];
  block.forEach(({ text = '' }, offset) => {
    for (const finding of text === '' ? [] : examineText(text, directionOf(block)))
      found.push({
        finding,
        from: offset + finding.from,
        to: offset + finding.to,
        text: text.slice(finding.from, finding.to),
      });
  });
  return found;
}
