import { resolve } from 'node:path';

/** The parcels among what a program was started with, as absolute paths. */
export function parcelsAmong(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.tahrir'))
    .map((word) => resolve(folder, word));
}
