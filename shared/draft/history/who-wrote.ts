import type { ProfileId } from '../../ids';
import type { WrittenBlock, WrittenRun } from './attribution';

/** One person's part in a sentence. */
export interface Writer {
  readonly author: ProfileId;
  /** Letters that are this person's, from 0 to 1. */
  readonly share: number;
  /** Milliseconds since 1970 of this person's last edit in it. */
  readonly at: number;
  /** Version of that edit. */
  readonly version: number;
}

export interface WrittenSentence {
  readonly text: string;
  /** ProseMirror positions. */
  readonly from: number;
  readonly to: number;
  /** Whoever wrote most comes first. */
  readonly writers: readonly Writer[];
}

/**
 * A full stop, question or exclamation mark with whatever closes it, then white space. A stop behind
 * a single letter ends an abbreviation, not a sentence.
 */
const sentenceEnd = /(?<!(?:^|\s)\p{L}\p{M}*)[.!?\u061F\u06D4\u2026]+[\u00BB"')\]]*\s+|\n/gu;

/** The sentence at a position of the document and who wrote it; null outside all text. */
export function whoWrote(
  blocks: readonly WrittenBlock[],
  position: number,
): WrittenSentence | null {
  const block = blocks.find((one) => position > one.position && position <= endOf(one));
  if (block === undefined || block.runs.length === 0) return null;
  const start = block.position + 1;
  const text = textOf(block);
  const ends = Array.from(text.matchAll(sentenceEnd), (end) => end.index + end[0].length);
  const from = ends.findLast((end) => end <= position - start) ?? 0;
  const to = ends.find((end) => end > position - start) ?? text.length;
  const writers = writersOf(runsBetween(block, from, to));
  return { text: text.slice(from, to), from: start + from, to: start + to, writers };
}

function endOf(block: WrittenBlock): number {
  return block.position + 1 + textOf(block).length;
}

function textOf(block: WrittenBlock): string {
  return block.runs.map((run) => run.text).join('');
}

function runsBetween(block: WrittenBlock, from: number, to: number): readonly WrittenRun[] {
  let end = 0;
  return block.runs.flatMap((run) => {
    const start = end;
    end += run.text.length;
    const text = run.text.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    return text === '' ? [] : [{ ...run, text }];
  });
}

function writersOf(runs: readonly WrittenRun[]): readonly Writer[] {
  const total = runs.reduce((sum, run) => sum + run.text.length, 0);
  const writers = new Map<ProfileId, Writer>();
  for (const { author, at, version, text } of runs) {
    const known = writers.get(author);
    const share = (known?.share ?? 0) + text.length / total;
    const isNewer = known === undefined || version > known.version;
    writers.set(author, isNewer ? { author, share, at, version } : { ...known, share });
  }
  return [...writers.values()].sort((a, b) => b.share - a.share);
}
