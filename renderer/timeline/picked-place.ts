import type { Node } from '@tiptap/pm/model';
import type { WrittenBlock } from '@shared/draft/history/attribution';
import type { Passage } from '@shared/draft/history/restore-passage';
import { whoWrote, type WrittenSentence } from '@shared/draft/history/who-wrote';

/** What is picked in a story of the past: a sentence, and the blocks of the body around it. */
export interface PickedPlace {
  readonly sentence: WrittenSentence;
  /** Body block where the passage begins to be picked; null outside the body. */
  readonly anchor: number | null;
  readonly head: number | null;
}

export interface Picking {
  readonly position: number;
  /** The passage reaches from where it began to here. */
  readonly isExtending: boolean;
}

/** Null where there is no text. */
export function pickAt(
  story: { readonly document: Node; readonly blocks: readonly WrittenBlock[] },
  { position, isExtending }: Picking,
  before: PickedPlace | null,
): PickedPlace | null {
  const sentence = whoWrote(story.blocks, position);
  if (sentence === null) return before;
  const head = bodyBlockAt(story.document, position);
  const anchor = isExtending && head !== null ? (before?.anchor ?? head) : head;
  return { sentence, anchor, head };
}

/** Blocks of the body that are picked. */
export function passageOf(picked: PickedPlace | null): Passage | null {
  if (picked === null || picked.anchor === null || picked.head === null) return null;
  const { anchor, head } = picked;
  return { from: Math.min(anchor, head), to: Math.max(anchor, head) + 1 };
}

/** A position in the sentence below or above; null at the ends of the story. */
export function sentenceBeside(
  blocks: readonly WrittenBlock[],
  sentence: WrittenSentence | null,
  direction: 1 | -1,
): number | null {
  const texts = blocks.filter(({ runs }) => runs.length > 0);
  const first = direction === 1 ? texts[0] : texts.at(-1);
  if (sentence === null) return first === undefined ? null : first.position + 1;
  const index = texts.findLastIndex(({ position }) => position < sentence.from);
  const block = texts[index];
  if (block === undefined) return null;
  const end = block.position + 1 + lengthOf(block);
  if (direction === 1 && sentence.to < end) return sentence.to;
  if (direction === -1 && sentence.from > block.position + 1) return sentence.from - 1;
  const next = texts[index + direction];
  if (next === undefined) return null;
  return direction === 1 ? next.position + 1 : next.position + lengthOf(next);
}

function lengthOf({ runs }: WrittenBlock): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Which child of the body the position is in. */
function bodyBlockAt(document: Node, position: number): number | null {
  if (position > document.content.size) return null;
  const place = document.resolve(position);
  return place.depth > 0 && place.node(1).type.name === 'body' ? place.index(1) : null;
}
