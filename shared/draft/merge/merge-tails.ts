import type { Node } from '@tiptap/pm/model';
import { Mapping, Transform, type Step } from '@tiptap/pm/transform';
import { contributions } from './contributions';
import { lostWords, type UnplacedWords } from './lost-words';

/** Places in a tail, from 0. */
export type StepPlaces = ReadonlySet<number>;

/** Two tails of steps that were made apart on the same document, in the order both sides agree on. */
export interface TailsMadeApart {
  readonly base: Node;
  /** Kept as it is. */
  readonly first: readonly Step[];
  /** Rebased over the first. */
  readonly second: readonly Step[];
  /** Steps that only repeat what the other tail does by itself: they are undone for good. */
  readonly repeated?: { readonly first: StepPlaces; readonly second: StepPlaces };
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

const nothing: StepPlaces = new Set();

/**
 * Rebases one tail over the other. Both copies end with the same document, and nothing that either
 * side wrote is dropped silently: it is in the document or among the unplaced words.
 */
export function mergeTails(tails: TailsMadeApart): MergedTails {
  const { base, first, second, repeated = { first: nothing, second: nothing } } = tails;
  const firstOnly = replay(base, first);
  const secondOnly = replay(base, second);
  const own = settle(firstOnly, repeated.first);
  const merge = rebase(secondOnly, own.kept, repeated.second);
  const rebasedFrom = second.length + own.kept.length;
  return {
    document: merge.document,
    afterFirst: [...own.way, ...merge.steps.slice(rebasedFrom)],
    afterSecond: merge.steps,
    unplacedOfFirst: lostWords(
      {
        document: firstOnly.doc,
        written: contributions(first, repeated.first),
        mapping: followed(own.mapping, merge.mapping, rebasedFrom),
      },
      merge.document,
    ),
    unplacedOfSecond: lostWords(
      {
        document: secondOnly.doc,
        written: contributions(second, repeated.second),
        mapping: merge.mapping,
      },
      merge.document,
    ),
  };
}

/** One tail as it is done behind another that was made on the same document. */
export function rebasedOver(base: Node, tail: readonly Step[], over: readonly Step[]) {
  const merge = rebase(replay(base, tail), over, nothing);
  return { document: merge.document, steps: merge.steps.slice(tail.length + over.length) };
}

/** @throws TransformError when a step does not fit */
export function replay(base: Node, steps: readonly Step[]): Transform {
  return steps.reduce((replayed, step) => replayed.step(step), new Transform(base));
}

interface Settled {
  /** The tail on its base without what is repeated. */
  readonly kept: readonly Step[];
  /** From the tail's document to the one that `kept` gives. */
  readonly way: readonly Step[];
  readonly mapping: Mapping;
}

function settle(only: Transform, repeated: StepPlaces): Settled {
  if (repeated.size === 0) return { kept: only.steps, way: [], mapping: new Mapping() };
  const { steps, mapping } = rebase(only, [], repeated);
  return { kept: steps.slice(only.steps.length), way: steps, mapping };
}

function followed(mapping: Mapping, next: Mapping, from: number): Mapping {
  const joined = mapping.slice();
  for (const map of next.maps.slice(from)) joined.appendMap(map);
  return joined;
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
function rebase(secondOnly: Transform, first: readonly Step[], repeated: StepPlaces): Rebase {
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
    if (repeated.has(index)) return;
    const mapped = step.map(mapping.slice(count - index));
    if (mapped === null || mapped.apply(merge.doc).doc === null) return;
    go(mapped, count - index - 1);
  });
  return { document: merge.doc, steps: merge.steps, mapping };
}
