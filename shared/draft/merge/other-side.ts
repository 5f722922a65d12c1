import type { Entry, MergeBody } from '../entry';
import { entryHash, type Digest } from '../entry-hash';
import { refoldEntries, type DraftHead } from '../fold-draft';
import { heldEntries } from './held-entries';

/**
 * The other copy as it was when it was merged in; null when the last entry is no merge.
 * @param entries a log from its creation up to the merge
 * @throws RangeError when an entry does not fit
 */
export function otherSideOf(entries: readonly Entry[], digest: Digest): DraftHead | null {
  const log = otherLogOf(entries, digest);
  if (log === null) return null;
  return refoldEntries(
    null,
    log.map(({ body }) => body),
  );
}

/**
 * A log that leads to the other copy's document, found backwards from its head: until an entry that
 * both logs have, and through each of its own merges by way of the copy that it had merged in. That
 * way is always here, while entries that a merge left out as known may stand anywhere in the log.
 */
export function otherLogOf(entries: readonly Entry[], digest: Digest): readonly Entry[] | null {
  const merge = entries.at(-1)?.body;
  if (merge?.kind !== 'merge') return null;
  const held = heldEntries(entries);
  const before = previousAmong(held, digest);
  const places = new Map(entries.map(({ hash }, place) => [hash, place]));
  const tail: Entry[] = [];
  const passed = new Set<string>();
  let entry = held.get(merge.other.hash);
  while (entry !== undefined && !passed.has(entry.hash)) {
    const { body, hash } = entry;
    const place = places.get(hash);
    if (place !== undefined) return [...entries.slice(0, place + 1), ...tail.toReversed()];
    passed.add(hash);
    tail.push(body.kind === 'merge' ? fromTheOther(entry, body) : entry);
    entry = body.kind === 'merge' ? held.get(body.other.hash) : before(entry);
  }
  return null;
}

/** A merge as it is read behind the copy that it merged in. */
function fromTheOther(entry: Entry, body: MergeBody): Entry {
  return { ...entry, body: { ...body, steps: body.otherSteps, absorbed: [] } };
}

/** Several copies count the same versions: where that leaves a doubt, the hash tells. */
function previousAmong(held: ReadonlyMap<string, Entry>, digest: Digest) {
  const byVersion = new Map<number, Entry[]>();
  for (const entry of held.values()) {
    const others = byVersion.get(entry.version);
    if (others === undefined) byVersion.set(entry.version, [entry]);
    else others.push(entry);
  }
  return (entry: Entry): Entry | undefined => {
    const candidates = byVersion.get(entry.version - 1) ?? [];
    if (candidates.length < 2) return candidates[0];
    return candidates.find(({ hash }) => entryHash(hash, entry, digest) === entry.hash);
  };
}
