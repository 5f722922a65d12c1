import { fold } from '../../arabic/fold';
import type { Match, PartlyMatched } from './align-texts';
import { wordTokens } from './word-tokens';

/** Share of words in common from which two texts are one text that was edited. */
const alike = 0.5;
/** The same, where the blocks around say that they stand in the same place. */
const alikeInPlace = 0.35;
/** Nearly all words of the shorter text are in the longer: a paragraph was split or joined. */
const contained = 0.8;
const fewestContained = 4;
/** Up to so many words, a text is compared by pairs of letters: one changed word is half of it. */
const shortText = 6;

interface Known extends PartlyMatched {
  /** Matches in order: what stands between the same two is in the same place. */
  readonly anchors: readonly Match[];
}

interface Candidate extends Match {
  readonly rank: number;
}

/** Pairs of what is not matched yet, the most alike first; each block once. */
export function similarPairs(known: Known): readonly Match[] {
  const before = leftover(known, 'before');
  const after = leftover(known, 'after');
  const byWords = pick(candidates({ before, after, featuresOf: tellingWords }));
  const isLeft = (side: 'before' | 'after') => (text: Leftover) =>
    text.wordCount <= shortText && !byWords.some((match) => match[side] === text.index);
  const byLetters = candidates({
    before: before.filter(isLeft('before')),
    after: after.filter(isLeft('after')),
    featuresOf: letterPairs,
  });
  return [...byWords, ...pick(byLetters)];
}

interface Leftover {
  readonly index: number;
  readonly family: string;
  readonly folded: string;
  readonly wordCount: number;
  /** How many anchors stand before it. */
  readonly gap: number;
}

function leftover(known: Known, side: 'before' | 'after'): readonly Leftover[] {
  const isMatched = new Set(known.matched.map((match) => match[side]));
  const isAnchor = new Set(known.anchors.map((match) => match[side]));
  let gap = 0;
  return known[side].flatMap(({ text, family }, index) => {
    if (isAnchor.has(index)) gap += 1;
    if (isMatched.has(index)) return [];
    const folded = fold(text);
    return [{ index, family, folded, wordCount: words(folded).length, gap }];
  });
}

interface Lists {
  readonly before: readonly Leftover[];
  readonly after: readonly Leftover[];
  readonly featuresOf: (folded: string) => readonly string[];
}

/** Through an index of features, so that the cost follows what texts share, not their number. */
function candidates({ before, after, featuresOf }: Lists): readonly Candidate[] {
  const bags = after.map(({ folded }) => bagOf(featuresOf(folded)));
  const index = new Map<string, number[]>();
  bags.forEach((bag, at) => {
    for (const feature of bag.counts.keys()) {
      const places = index.get(feature);
      if (places === undefined) index.set(feature, [at]);
      else places.push(at);
    }
  });
  return before.flatMap((one) => {
    const bag = bagOf(featuresOf(one.folded));
    return Array.from(sharedWith(bag, bags, index), ([at, shared]) => ({ at, shared })).flatMap(
      ({ at, shared }) => {
        const [other, size] = [after[at], bags[at]?.size ?? 0];
        if (other?.family !== one.family) return [];
        return candidate({ one, other, shared, sizes: [bag.size, size] });
      },
    );
  });
}

interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function bagOf(features: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return { counts, size: features.length };
}

function sharedWith(
  bag: Bag,
  others: readonly Bag[],
  index: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const [feature, count] of bag.counts)
    for (const at of index.get(feature) ?? []) {
      const both = Math.min(count, others[at]?.counts.get(feature) ?? 0);
      shared.set(at, (shared.get(at) ?? 0) + both);
    }
  return shared;
}

interface Comparison {
  readonly one: Leftover;
  readonly other: Leftover;
  readonly shared: number;
  readonly sizes: readonly [number, number];
}

function candidate({ one, other, shared, sizes }: Comparison): readonly Candidate[] {
  const likeness = (2 * shared) / (sizes[0] + sizes[1]);
  const smaller = Math.min(...sizes);
  const isInPlace = one.gap === other.gap;
  const isContained = isInPlace && smaller >= fewestContained && shared >= contained * smaller;
  if (likeness < (isInPlace ? alikeInPlace : alike) && !isContained) return [];
  const rank = likeness + (isInPlace ? 0.2 : 0) - Math.abs(one.index - other.index) / 1e6;
  return [{ before: one.index, after: other.index, rank }];
}

function pick(all: readonly Candidate[]): readonly Match[] {
  const [taken, placed] = [new Set<number>(), new Set<number>()];
  return all
    .toSorted((a, b) => b.rank - a.rank)
    .flatMap(({ before, after }) => {
      if (taken.has(before) || placed.has(after)) return [];
      taken.add(before);
      placed.add(after);
      return [{ before, after }];
    });
}

function words(folded: string): readonly string[] {
  return wordTokens(folded).map((token) => token.bare);
}

/** Any two Arabic texts share the words of up to three letters; a text of little else keeps them. */
function tellingWords(folded: string): readonly string[] {
  const telling = words(folded).filter((word) => word.length > 3);
  return telling.length >= fewestContained ? telling : words(folded);
}

function letterPairs(folded: string): readonly string[] {
  return Array.from({ length: Math.max(folded.length - 1, 0) }, (_, at) =>
    folded.slice(at, at + 2),
  );
}
