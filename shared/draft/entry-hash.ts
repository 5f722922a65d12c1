import { canonicalJson } from './canonical-json';
import type { Entry, NewEntry } from './entry';

/** Lower-case hexadecimal SHA-256 of a text's UTF-8; who calls brings the platform's own. */
export type Digest = (text: string) => string;

/** Everything of an entry that its hash vouches for, with its body as canonical JSON. */
export interface HashedFacts {
  readonly version: number;
  readonly author: string;
  readonly device: string;
  readonly at: number;
  readonly body: string;
}

/**
 * The hash that an entry has behind the entry with the hash `previous`, which is empty before the
 * first. Equal hashes mean equal logs up to there, on whatever device.
 */
export function entryHash(previous: string, entry: NewEntry, digest: Digest): string {
  return hashOfFacts(previous, { ...entry, body: canonicalJson(entry.body) }, digest);
}

/** `entryHash` for who has the body's canonical JSON already. */
export function hashOfFacts(previous: string, facts: HashedFacts, digest: Digest): string {
  const { version, author, device, at, body } = facts;
  return digest([previous, version, author, device, at, body].join('\n'));
}

/** The entries, each with the hash that it has behind the one before it. */
export function chained(
  previous: string,
  entries: readonly NewEntry[],
  digest: Digest,
): readonly Entry[] {
  let last = previous;
  return entries.map((entry) => {
    last = entryHash(last, entry, digest);
    return { ...entry, hash: last };
  });
}

/** Version of the first entry whose hash is not the one it must have; null when all are right. */
export function firstBroken(
  previous: string,
  entries: readonly Entry[],
  digest: Digest,
): number | null {
  const broken = entries.find((entry, place) => {
    const before = entries[place - 1]?.hash ?? previous;
    return entry.hash !== entryHash(before, entry, digest);
  });
  return broken?.version ?? null;
}
