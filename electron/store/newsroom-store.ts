import type { Newsroom } from '@shared/newsroom/newsroom';
import { prepare, type Database } from './statement';

/** What the newsroom is; one a database. */
export interface NewsroomStore {
  /** Null until it is founded. */
  readonly read: () => Newsroom | null;
  readonly save: (newsroom: Newsroom) => void;
}

export function createNewsroomStore(database: Database): NewsroomStore {
  const read = prepare<{ readonly facts: string }>(database, 'SELECT facts FROM newsroom');
  const save = prepare(database, 'INSERT OR REPLACE INTO newsroom VALUES (1, ?)');
  return {
    read: () => {
      const row = read.one();
      return row === null ? null : (JSON.parse(row.facts) as Newsroom); // written by `save`
    },
    save: (newsroom) => save.run(JSON.stringify(newsroom)),
  };
}
