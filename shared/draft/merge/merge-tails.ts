import type { Node } from '@tiptap/pm/model';
import { Mapping, Transform, type Step } from '@tiptap/pm/transform';
import { contributions } from './contributions';
import { lostWords, type UnplacedWords } from './lost-words';

/** Two tails of steps that were made apart on the same document, in the order both sides agree on. */
export interface TailsMadeApart {
  readonly base: Node;
  /** Kept as it is. */
  readonly first: readonly Step[];
  /** Rebased over the first. */
  readonly second: readonly Step[];
}

export interface MergedTails {
  readonly document: Node;
  /** What a copy that has the first tail appends: the rebased second. */
  readonly afterFirst: readonly Step[];
  /** What a copy that has the second tail appends: its inverses, the first, the rebased second. */
  readonly afterSecond: readonly Step[];
  readonly unplacedOfFirst: readonly UnplacedWords[];
  readonly unplacedOfSecond: readonly UnplacedWords[];
}

/**
 * Rebases one tail over the other. Both copies end with the same document, and nothing that either
 * side wrote is dropped silently: it is in the document or among the unplaced words.
 */
export function mergeTails({ base, first, second }: TailsMadeApart): MergedTails {
  const firstOnly = replay(base, first);
  const secondOnly = replay(base, second);
  const merge = rebase(secondOnly, first);
  const rebasedFrom = second.length + first.length;
  return {
    document: merge.document,
    afterFirst: merge.steps.slice(rebasedFrom),
    afterSecond: merge.steps,
    unplacedOfFirst: lostWords(
      {
        document: firstOnly.doc,
        written: contributions(first),
        mapping: merge.mapping.slice(rebasedFrom),
      },
      merge.document,
    ),
    unplacedOfSecond: lostWords(
      { document: secondOnly.doc, written: contributions(second), mapping: merge.mapping },
      merge.document,
    ),
  };
}

function replay(base: Node, steps: readonly Step[]): Transform {
  return steps.reduce((replayed, step) => replayed.step(step), new Transform(base));
}

interface Rebase {
  readonly document: Node;
  readonly steps: readonly Step[];
  readonly mapping: Mapping;
}

/**
 * Undoes the second tail, does the first, and does again whatever of the second still has a place.
 * Mirrors tell the mapping that a position inside an undone and redone step is the same position.
 */
function rebase(secondOnly: Transform, first: readonly Step[]): Rebase {
  const merge = new Transform(secondOnly.doc);
  const mapping = new Mapping();
  const count = secondOnly.steps.length;
  const go = (step: Step, mirror?: number) => {
    merge.step(step);
    mapping.appendMap(step.getMap(), mirror);
  };
  secondOnly.steps.toReversed().forEach((step, index) => {
    const before = secondOnly.docs[count - index - 1];
    if (before !== undefined) go(step.invert(before));
  });
  for (const step of first) go(step);
  secondOnly.steps.forEach((step, index) => {
    const mapped = step.map(mapping.slice(count - index));
    if (mapped === null || mapped.apply(merge.doc).doc === null) return;
    go(mapped, count - index - 1);
  });
  return { document: merge.doc, steps: merge.steps, mapping };
}
