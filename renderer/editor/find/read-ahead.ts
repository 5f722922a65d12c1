import type { Node } from '@tiptap/pm/model';
import { forEachBlock, textOfBlock } from './story-search';

/** Folds the story while nobody waits, so that the first letter of a search finds it done. */
export function readAhead(document: Node): () => void {
  const blocks: Node[] = [];
  forEachBlock(document, (block) => blocks.push(block));
  let at = 0;
  let asked = 0;
  const read = (deadline: IdleDeadline) => {
    for (; at < blocks.length && deadline.timeRemaining() > 1; at += 1) {
      const block = blocks[at];
      if (block !== undefined) textOfBlock(block).folded();
    }
    if (at < blocks.length) asked = requestIdleCallback(read);
  };
  asked = requestIdleCallback(read);
  return () => cancelIdleCallback(asked);
}
