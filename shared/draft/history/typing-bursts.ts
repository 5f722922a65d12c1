import { Step } from '@tiptap/pm/transform';
import { articleSchema } from '../../article/schema';
import type { Entry } from '../entry';
import { writerOf } from './writer-of';
import type { Origin } from './writing-tape';

/** A step and who made it; keys typed in a row within a minute are one. */
export interface Burst {
  readonly step: Step;
  readonly origin: Origin;
}

const minute = 60_000;

/** The steps of a log in order, with typing merged: twelve thousand keys become some hundred. */
export function typingBursts(entries: readonly Entry[]): readonly Burst[] {
  const bursts: Burst[] = [];
  for (const entry of entries) {
    const { version, body } = entry;
    if (!('steps' in body)) continue;
    const { author, at } = writerOf(entry);
    for (const json of body.steps) {
      const burst = { step: Step.fromJSON(articleSchema, json), origin: { author, at, version } };
      const last = bursts.at(-1);
      const merged = last === undefined ? null : mergedStep(last, burst);
      if (merged === null) bursts.push(burst);
      else bursts[bursts.length - 1] = { ...burst, step: merged };
    }
  }
  return bursts;
}

function mergedStep(last: Burst, next: Burst): Step | null {
  const isSameAuthor = last.origin.author === next.origin.author;
  const isSameMinute = Math.floor(last.origin.at / minute) === Math.floor(next.origin.at / minute);
  return isSameAuthor && isSameMinute ? last.step.merge(next.step) : null;
}
