import type { Node } from '@tiptap/pm/model';
import type { TapeRun, WritingTape } from './writing-tape';

/** The part of one text block inside a stretch of a document. */
interface Portion {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Fewer words than this may well have been typed twice. */
const fewestWords = 3;

/**
 * Text that was taken out, with who wrote it: whoever cuts a paragraph and pastes it elsewhere, or
 * restores it, has not written it.
 */
export class MovedText {
  private readonly runsOf = new Map<string, readonly TapeRun[]>();

  /** To be told before the stretch is replaced. */
  takenOut(document: Node, tape: WritingTape, stretch: { from: number; to: number }): void {
    for (const { from, to, text } of portions(document, stretch))
      this.runsOf.set(text, tape.slice(from, to));
  }

  /** Gives back their writers to texts that had been taken out. */
  putIn(document: Node, tape: WritingTape, stretch: { from: number; to: number }): void {
    for (const { from, to, text } of portions(document, stretch)) {
      const runs = this.runsOf.get(text);
      if (runs !== undefined) tape.replace(from, to, runs);
    }
  }
}

function portions(document: Node, { from, to }: { from: number; to: number }): readonly Portion[] {
  const found: Portion[] = [];
  if (to - from < fewestWords * 2) return found;
  document.nodesBetween(from, to, (block, position) => {
    if (!block.isTextblock) return true;
    const start = Math.max(from - position - 1, 0);
    const end = Math.min(to - position - 1, block.content.size);
    const text = start < end ? block.textBetween(start, end, undefined, '\n') : '';
    if (text.trim().split(/\s+/).length >= fewestWords)
      found.push({ from: position + 1 + start, to: position + 1 + end, text });
    return false;
  });
  return found;
}
