import type { Database } from './statement';

/**
 * Reads one value of a query without a prepared statement. The driver frees those only when they are
 * garbage collected, and until then a closed database holds its files: one that is merely looked at,
 * and may be put aside after the look, must not leave any.
 */
export function peek(database: Database, query: string): unknown {
  let seen: unknown = null;
  database.function('peek', (value: unknown) => {
    seen = value;
    return null;
  });
  database.exec(`SELECT peek((${query}))`);
  return seen;
}
