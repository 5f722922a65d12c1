import { Mapping } from '@tiptap/pm/transform';
import type { PutBackBody, UnplacedEntryWords } from '../entry';
import type { Copies } from './copies';
import type { Outcome } from './merge-documents';
import { allWords, openWords, wordsKey } from './open-words';

/** What a merge leaves for people to see to, and what they have seen to elsewhere. */
export interface MergedWords {
  readonly unplaced: readonly UnplacedEntryWords[];
  readonly handled: readonly PutBackBody[];
}

/** New losses, those that the other copy still has open, and what it has closed of ours. */
export function mergedWords({ mine, theirs }: Copies, { lost, otherSteps }: Outcome): MergedWords {
  const [myOpen, theirOpen] = [openWords(mine), openWords(theirs)];
  const told = new Set(allWords(mine).map(wordsKey));
  const stillOpen = new Set(theirOpen.map(wordsKey));
  const closed = new Set(
    allWords(theirs)
      .map(wordsKey)
      .filter((key) => !stillOpen.has(key)),
  );
  const way = new Mapping(otherSteps.map((step) => step.getMap()));
  const carried = theirOpen
    .filter((words) => !told.has(wordsKey(words)))
    .map(({ words, block, at }) => ({ words, block, at: way.map(at, 1), side: 'theirs' as const }));
  const open = new Set([...myOpen, ...carried].map(wordsKey));
  const fresh = (['mine', 'theirs'] as const).flatMap((side) =>
    lost[side].filter((words) => !open.has(wordsKey(words))).map((words) => ({ ...words, side })),
  );
  return {
    unplaced: [...fresh, ...carried],
    handled: myOpen
      .filter((words) => closed.has(wordsKey(words)))
      .map(({ merge, index }) => ({ kind: 'put-back', merge, index, steps: [] })),
  };
}
