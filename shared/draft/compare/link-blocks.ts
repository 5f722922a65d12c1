import { alignTexts, type AlignedText, type Match } from './align-texts';
import { keptInOrder } from './kept-in-order';
import { matchWords } from './match-words';
import { countTokens, wordTokens, type WordToken } from './word-tokens';

/**
 * A block of both versions, by its places. A paragraph that was split has several places after;
 * paragraphs that were joined have several before.
 */
export interface Link {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly isMoved: boolean;
}

/** Share of a piece's words that its paragraph must have lost, for the piece to be split off it. */
const splitOff = 0.7;

/** @returns ordered by their place after */
export function linkBlocks(
  before: readonly AlignedText[],
  after: readonly AlignedText[],
): readonly Link[] {
  const matches = alignTexts(before, after);
  const kept = keptInOrder(matches, (match) => (after[match.after]?.text.length ?? 0) / 1e7);
  const free = {
    before: unmatched(before, matches, 'before'),
    after: unmatched(after, matches, 'after'),
  };
  return matches.map((match) => {
    const [one, other] = [before[match.before], after[match.after]];
    const alone = { before: [match.before], after: [match.after], isMoved: !kept.has(match) };
    if (one === undefined || other === undefined || alone.isMoved || one.key === other.key)
      return alone;
    const change = leftOver(one.text, other.text);
    return {
      before: absorbed({
        texts: before,
        free: free.before,
        at: match.before,
        lost: change.added,
      }),
      after: absorbed({
        texts: after,
        free: free.after,
        at: match.after,
        lost: change.removed,
      }),
      isMoved: false,
    };
  });
}

function unmatched(
  blocks: readonly AlignedText[],
  matches: readonly Match[],
  side: keyof Match,
): Set<number> {
  const matched = new Set(matches.map((match) => match[side]));
  return new Set(blocks.map((_, index) => index).filter((index) => !matched.has(index)));
}

/** Words of only one of two texts, as bare forms with their counts. */
function leftOver(before: string, after: string) {
  const pairs = matchWords(wordTokens(before), wordTokens(after));
  return {
    removed: counted(pairs.flatMap((pair) => (pair.kind === 'removed' ? [pair.before] : []))),
    added: counted(pairs.flatMap((pair) => (pair.kind === 'added' ? [pair.after] : []))),
  };
}

type Counts = Map<string, number>;

function counted(tokens: readonly WordToken[]): Counts {
  const counts: Counts = new Map();
  for (const { bare } of tokens) counts.set(bare, (counts.get(bare) ?? 0) + 1);
  return counts;
}

interface Absorption {
  readonly texts: readonly AlignedText[];
  /** Places without a match; what is absorbed is taken out. */
  readonly free: Set<number>;
  readonly at: number;
  /** What the paragraph lost (or won): a neighbour that consists of it belongs to it. */
  readonly lost: Counts;
}

function absorbed({ texts, free, at, lost }: Absorption): readonly number[] {
  const places = [at];
  const reach = (from: number, by: 1 | -1) => {
    for (let place = from; free.has(place); place += by) {
      if (!takes(lost, wordTokens(texts[place]?.text ?? ''))) return;
      free.delete(place);
      places.push(place);
    }
  };
  reach(at + 1, 1);
  reach(at - 1, -1);
  return places.sort((a, b) => a - b);
}

/** Whether most of the piece is among the lost words; then it is no longer. */
function takes(lost: Counts, piece: readonly WordToken[]): boolean {
  const wanted = counted(piece);
  const found = Array.from(wanted, ([bare, count]) => Math.min(count, lost.get(bare) ?? 0));
  const share = found.reduce((sum, count) => sum + count, 0) / piece.length;
  if (countTokens(piece) < 2 || share < splitOff) return false;
  for (const [bare, count] of wanted) lost.set(bare, (lost.get(bare) ?? 0) - count);
  return true;
}
