import type { Entry } from '../entry';

/** Every entry that a log holds by its hash, those included that its merges brought in. */
export function heldEntries(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const held = new Map<string, Entry>();
  const collect = (log: readonly Entry[]) => {
    for (const entry of log) {
      if (!held.has(entry.hash)) held.set(entry.hash, entry);
      if (entry.body.kind === 'merge') collect(entry.body.absorbed);
    }
  };
  collect(entries);
  return held;
}
