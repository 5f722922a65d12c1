import { diffArrays } from 'diff';
import { similarPairs } from './similar-texts';

/** A block as alignment sees it. */
export interface AlignedText {
  /** Equal keys are the same block; blocks of different families are never alike. */
  readonly key: string;
  readonly family: string;
  readonly text: string;
}

/** Places of one block in both lists. */
export interface Match {
  readonly before: number;
  readonly after: number;
}

/**
 * Which block after is which block before. First the same texts in order, then the same texts
 * anywhere (moved), then what is left by likeness.
 */
export function alignTexts(
  before: readonly AlignedText[],
  after: readonly AlignedText[],
): readonly Match[] {
  const inOrder = sameInOrder(before, after);
  const elsewhere = sameElsewhere({ before, after, matched: inOrder });
  const exact = [...inOrder, ...elsewhere];
  const alike = similarPairs({ before, after, matched: exact, anchors: inOrder });
  return [...exact, ...alike].sort((a, b) => a.after - b.after);
}

function sameInOrder(
  before: readonly AlignedText[],
  after: readonly AlignedText[],
): readonly Match[] {
  let [inBefore, inAfter] = [0, 0];
  const matches: Match[] = [];
  for (const change of diffArrays(before.map(identity), after.map(identity))) {
    if (!change.added && !change.removed)
      for (let index = 0; index < change.count; index += 1)
        matches.push({ before: inBefore + index, after: inAfter + index });
    if (!change.added) inBefore += change.count;
    if (!change.removed) inAfter += change.count;
  }
  return matches;
}

/** Lists of blocks, and the matches between them that are known. */
export interface PartlyMatched {
  readonly before: readonly AlignedText[];
  readonly after: readonly AlignedText[];
  readonly matched: readonly Match[];
}

function sameElsewhere({ before, after, matched }: PartlyMatched): readonly Match[] {
  const isTaken = new Set(matched.map((match) => match.before));
  const isPlaced = new Set(matched.map((match) => match.after));
  const free = new Map<string, number[]>();
  before.forEach((text, index) => {
    if (isTaken.has(index)) return;
    free.set(identity(text), [...(free.get(identity(text)) ?? []), index]);
  });
  return after.flatMap((text, index) => {
    const from = isPlaced.has(index) ? undefined : free.get(identity(text))?.shift();
    return from === undefined ? [] : [{ before: from, after: index }];
  });
}

function identity({ family, key }: AlignedText): string {
  return `${family} ${key}`;
}
