import type { Entry } from '@shared/draft/entry';
import { entryHash } from '@shared/draft/entry-hash';
import { digest } from '../digest';

export type Chain = readonly Entry[];

/**
 * The logs that the found entries make when each follows the one before it by its hash: the longest
 * first. There are several only where two copies of a draft went different ways.
 */
export function chainsOf(found: readonly Entry[]): readonly Chain[] {
  const byVersion = groupedByVersion(found);
  const finished: Entry[][] = [];
  let growing: Entry[][] = [[]];
  for (let version = 1; growing.length > 0; version += 1) {
    const candidates = byVersion.get(version) ?? [];
    const next: Entry[][] = [];
    for (const chain of growing) {
      const followers = distinct(candidates.filter((entry) => follows(chain.at(-1), entry)));
      if (followers.length === 0) finished.push(chain);
      for (const [place, entry] of followers.entries())
        next.push(extended(chain, entry, place === followers.length - 1));
    }
    growing = next;
  }
  return finished.filter(({ length }) => length > 0).sort(longestFirst);
}

function groupedByVersion(found: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of found) {
    const group = groups.get(entry.version);
    if (group === undefined) groups.set(entry.version, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** A log of many thousand entries is not copied for each of them, only where it forks. */
function extended(chain: Entry[], entry: Entry, isLast: boolean): Entry[] {
  if (!isLast) return [...chain, entry];
  chain.push(entry);
  return chain;
}

function follows(before: Entry | undefined, entry: Entry): boolean {
  return entry.hash === entryHash(before?.hash ?? '', entry, digest);
}

function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.hash, entry])).values()];
}

function longestFirst(one: Chain, other: Chain): number {
  return other.length - one.length || (other.at(-1)?.at ?? 0) - (one.at(-1)?.at ?? 0);
}
