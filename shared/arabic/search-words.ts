import { fold } from './fold';

/** A query as the words that must all be found, spelling variants folded. */
export function searchWords(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
