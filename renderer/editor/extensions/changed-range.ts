import type { Transaction } from '@tiptap/pm/state';
import { AttrStep } from '@tiptap/pm/transform';

/** A stretch of the document after the transaction. */
export interface ChangedRange {
  readonly from: number;
  readonly to: number;
}

/** From the first to the last place that a transaction changed; null when it changed nothing. */
export function changedRange(tr: Transaction): ChangedRange | null {
  let range: ChangedRange | null = null;
  const widen = (from: number, to: number) => {
    range = { from: Math.min(range?.from ?? from, from), to: Math.max(range?.to ?? to, to) };
  };
  tr.steps.forEach((step, index) => {
    const rest = tr.mapping.slice(index + 1);
    // A changed attribute moves nothing, so that its map says nothing.
    if (step instanceof AttrStep) widen(rest.map(step.pos, -1), rest.map(step.pos + 1));
    tr.mapping.maps[index]?.forEach((...[, , from, to]) => widen(rest.map(from, -1), rest.map(to)));
  });
  return range;
}
