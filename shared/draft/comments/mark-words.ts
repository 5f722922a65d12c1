import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import type { ThreadId } from '../../ids';
import type { StepJson } from '../entry';

/** Longest quotation of the words that a comment is about, in characters. */
const longestQuote = 2000;

/** What a comment is about, as words and as the steps that mark them. */
export interface MarkedWords {
  readonly quote: string;
  readonly steps: readonly StepJson[];
}

interface Marking {
  readonly thread: ThreadId;
  readonly from: number;
  readonly to: number;
}

/** Null when nothing there can carry the mark of a comment. */
export function markWords(document: Node, { thread, from, to }: Marking): MarkedWords | null {
  if (from >= to || to > document.content.size) return null;
  const quote = document.textBetween(from, to, '\n', ' ').trim().slice(0, longestQuote);
  const mark = document.type.schema.mark('comment', { thread });
  const { steps } = new Transform(document).addMark(from, to, mark);
  if (quote === '' || steps.length === 0) return null;
  return { quote, steps: steps.map((step) => step.toJSON() as StepJson) }; // ProseMirror types it as any
}
