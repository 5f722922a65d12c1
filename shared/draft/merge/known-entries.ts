import type { Entry } from '../entry';
import { heldEntries } from './held-entries';

/** Hashes of every entry that a log holds, those included that its merges brought in. */
export function knownHashes(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(heldEntries(entries).keys());
}

/**
 * What a log holds that is not known yet. Merges among it leave out what is known, so that copies
 * that go back and forth do not carry one another's past again each time.
 */
export function unknownEntries(
  entries: readonly Entry[],
  known: ReadonlySet<string>,
): readonly Entry[] {
  return entries.flatMap((entry) => {
    if (known.has(entry.hash)) return [];
    if (entry.body.kind !== 'merge') return [entry];
    const absorbed = unknownEntries(entry.body.absorbed, known);
    return [{ ...entry, body: { ...entry.body, absorbed } }];
  });
}

/** Entries that say something by themselves: all but merges, at any depth. */
export function ownEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) =>
    entry.body.kind === 'merge' ? ownEntries(entry.body.absorbed) : [entry],
  );
}
