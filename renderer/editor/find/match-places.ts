import type { TextRange } from '@shared/arabic/fold-offsets';
import type { BlockMatches, StoryMatches } from './story-search';

/** One of the matches: where it stands in the story, and which one it is (from 0). */
export interface PlacedMatch extends TextRange {
  readonly index: number;
}

/** The first match that begins at the place or behind it; from the top again when there is none. */
export function matchFrom(matches: StoryMatches, place: number): PlacedMatch | null {
  let before = 0;
  for (const block of matches.blocks) {
    const at = firstFrom(block, place);
    if (at < block.ranges.length) return placed(block, at, before);
    before += block.ranges.length;
  }
  return matchAt(matches, 0);
}

/** The last match that ends at the place or before it; from the end again when there is none. */
export function matchUpTo(matches: StoryMatches, place: number): PlacedMatch | null {
  let left = matches.count;
  for (const block of matches.blocks.toReversed()) {
    left -= block.ranges.length;
    const at = block.ranges.findLastIndex(({ to }) => block.start + to <= place);
    if (at >= 0) return placed(block, at, left);
  }
  return matchAt(matches, matches.count - 1);
}

/** The match that is exactly this stretch. */
export function matchOn(matches: StoryMatches, { from, to }: TextRange): PlacedMatch | null {
  if (from === to) return null;
  const match = matchFrom(matches, from);
  return match?.from === from && match.to === to ? match : null;
}

/** Every match, from the top. */
export function* eachMatch({ blocks }: StoryMatches): Generator<TextRange> {
  for (const { start, ranges } of blocks)
    for (const { from, to } of ranges) yield { from: start + from, to: start + to };
}

function matchAt({ blocks }: StoryMatches, index: number): PlacedMatch | null {
  let before = 0;
  for (const block of blocks) {
    if (index < before + block.ranges.length) return placed(block, index - before, before);
    before += block.ranges.length;
  }
  return null;
}

function placed({ start, ranges }: BlockMatches, at: number, before: number): PlacedMatch | null {
  const range = ranges[at];
  if (range === undefined) return null;
  return { from: start + range.from, to: start + range.to, index: before + at };
}

function firstFrom({ start, ranges }: BlockMatches, place: number): number {
  const at = ranges.findIndex(({ from }) => start + from >= place);
  return at < 0 ? ranges.length : at;
}
