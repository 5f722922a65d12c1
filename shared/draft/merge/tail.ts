import { ReplaceStep, Step } from '@tiptap/pm/transform';
import { articleSchema } from '../../article/schema';
import type { Entry, EntryBody, StepJson } from '../entry';
import type { MergeBase } from './find-base';
import { knownHashes } from './known-entries';
import type { StepPlaces } from './merge-tails';

/** What one copy did after the base. */
export interface Tail {
  readonly steps: readonly Step[];
  /** The merges among it, and which of the steps are theirs. */
  readonly merges: readonly { readonly other: string; readonly places: readonly number[] }[];
  /** Orders two tails the same way on both copies; empty when nothing was done. */
  readonly mark: string;
}

/** The steps that an entry takes the document further with. */
export function stepsOf(body: EntryBody): readonly StepJson[] {
  return 'steps' in body ? body.steps : [];
}

export function readSteps(steps: readonly StepJson[]): readonly Step[] {
  return steps.map((step) => Step.fromJSON(articleSchema, step));
}

export function tailOf(entries: readonly Entry[], base: MergeBase, side: 'mine' | 'theirs'): Tail {
  const lead = base.lead?.of === side ? base.lead : null;
  const after = entries.slice(base[side]);
  const steps: Step[] = [...readSteps(lead?.steps ?? [])];
  // Steps up to here keep their places: a merge may have to be told apart from its neighbours.
  let sealed = steps.length;
  const merges = after.flatMap(({ body }) => {
    const start = steps.length;
    const own = readSteps(stepsOf(body));
    if (body.kind !== 'merge') {
      for (const step of own) pushTyping(steps, step, sealed);
      return [];
    }
    steps.push(...own);
    sealed = steps.length;
    return [{ other: body.other.hash, places: placesFrom(start, sealed) }];
  });
  return { steps, merges, mark: lead?.hash ?? after[0]?.hash ?? '' };
}

/** Keys struck one behind the other are one insertion: a long absence has thousands of them. */
function pushTyping(steps: Step[], step: Step, sealed: number): void {
  const last = steps.length > sealed ? steps.at(-1) : undefined;
  const isTyping = last !== undefined && isInsertion(last) && isInsertion(step);
  const joined = isTyping ? last.merge(step) : null;
  if (joined === null) steps.push(step);
  else steps[steps.length - 1] = joined;
}

/** What is taken out is never joined: a colleague may have written between two of those letters. */
function isInsertion(step: Step): boolean {
  return step instanceof ReplaceStep && step.from === step.to;
}

function placesFrom(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_none, index) => start + index);
}

/** A tail and the whole log that it ends. */
export interface LogTail {
  readonly tail: Tail;
  readonly log: readonly Entry[];
}

/**
 * Merges that brought in what the other copy has, too, as happens when both sent before they
 * received: done twice, the same words would stand there twice.
 */
export function repeatedSteps(
  first: LogTail,
  second: LogTail,
): { readonly first: StepPlaces; readonly second: StepPlaces } {
  const again = (tail: Tail, known: ReadonlySet<string>) =>
    tail.merges.filter(({ other }) => known.has(other));
  const ofSecond = again(second.tail, knownHashes(first.log));
  const skipped = new Set(ofSecond.map(({ other }) => other));
  const rest = second.log.filter(
    ({ body }) => body.kind !== 'merge' || !skipped.has(body.other.hash),
  );
  const ofFirst = again(first.tail, knownHashes(rest));
  const places = (merges: Tail['merges']) => new Set(merges.flatMap((merge) => merge.places));
  return { first: places(ofFirst), second: places(ofSecond) };
}
