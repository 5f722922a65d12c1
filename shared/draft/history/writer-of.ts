import type { ProfileId } from '../../ids';
import type { Entry } from '../entry';

interface Writer {
  readonly author: ProfileId;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Whose words an entry brought: a merge brings those of whoever wrote most of the other copy. */
export function writerOf(entry: Entry): Writer {
  const { author, at, body } = entry;
  const last = body.kind === 'merge' ? body.absorbed.at(-1) : undefined;
  if (body.kind !== 'merge' || last === undefined) return { author, at };
  const counts = new Map<ProfileId, number>();
  for (const other of body.absorbed) {
    const brought = 'steps' in other.body ? other.body.steps.length : 0;
    counts.set(other.author, (counts.get(other.author) ?? 0) + brought);
  }
  const [most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return { author: most, at: last.at };
}
