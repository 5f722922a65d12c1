import type { DraftId, ProfileId } from '@shared/ids';
import { prepare, type Database } from './statement';

/** How far each person of this device has read each draft. */
export interface ReadStore {
  /** Null when they have never read it. */
  readonly version: (draft: DraftId, person: ProfileId) => number | null;
  readonly note: (read: {
    readonly draft: DraftId;
    readonly person: ProfileId;
    readonly version: number;
  }) => void;
}

export function createReadStore(database: Database): ReadStore {
  const one = prepare<{ readonly version: number }>(
    database,
    'SELECT version FROM draft_read WHERE draft = ? AND person = ?',
  );
  const note = prepare(database, 'INSERT OR REPLACE INTO draft_read VALUES (?, ?, ?)');
  return {
    version: (draft, person) => one.one(draft, person)?.version ?? null,
    note: ({ draft, person, version }) => note.run(draft, person, version),
  };
}
