import { plainRules, type ReviewRules } from '@shared/newsroom/review-rules';
import { prepare, type Database } from './statement';

/** How the newsroom reviews; one a database. */
export interface RulesStore {
  /** Rules that were lost with a damaged file are replaced by the plainest ones. */
  readonly read: () => ReviewRules;
  readonly save: (rules: ReviewRules) => void;
}

export function createRulesStore(database: Database): RulesStore {
  const read = prepare<{ readonly rules: string }>(database, 'SELECT rules FROM review_rules');
  const save = prepare(database, 'INSERT OR REPLACE INTO review_rules VALUES (1, ?)');
  return {
    read: () => {
      const row = read.one();
      return row === null ? plainRules : (JSON.parse(row.rules) as ReviewRules); // written by `save`
    },
    save: (rules) => save.run(JSON.stringify(rules)),
  };
}
