import type { Database } from '../statement';

export interface Migration {
  /** Becomes the database's `user_version`; consecutive from 1. */
  readonly number: number;
  readonly up: (database: Database) => void;
}
