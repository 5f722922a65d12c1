import type { Node } from '@tiptap/pm/model';
import type { Mapping } from '@tiptap/pm/transform';
import type { Stretch } from './contributions';

/** Words that one side wrote and a merge could not place. */
export interface UnplacedWords {
  readonly words: string;
  /** The whole text of the block they stood in, as their writer had it. */
  readonly block: string;
  /** The nearest place left in the merged document. */
  readonly at: number;
}

/** What a merge did to one side: its document, what it wrote there, and the way to the merged one. */
export interface SideOfMerge {
  readonly document: Node;
  readonly written: readonly Stretch[];
  readonly mapping: Mapping;
}

/** Everything the side wrote that the merged document no longer has, widened to whole words. */
export function lostWords(side: SideOfMerge, merged: Node): readonly UnplacedWords[] {
  return side.written.flatMap((stretch) =>
    survivesWhole(side, stretch, merged) ? [] : lostInStretch(side, stretch),
  );
}

/** The common case, without looking at each letter: the same text stands between the mapped ends. */
function survivesWhole(side: SideOfMerge, { from, to }: Stretch, merged: Node): boolean {
  const [newFrom, newTo] = [side.mapping.map(from, 1), side.mapping.map(to, -1)];
  if (newTo - newFrom !== to - from) return false;
  return side.document.textBetween(from, to, '\n') === merged.textBetween(newFrom, newTo, '\n');
}

function lostInStretch(side: SideOfMerge, { from, to }: Stretch): readonly UnplacedWords[] {
  const lost: UnplacedWords[] = [];
  side.document.nodesBetween(from, to, (block, start) => {
    if (!block.isTextblock) return true;
    const [first, last] = [
      Math.max(from - start - 1, 0),
      Math.min(to - start - 1, block.content.size),
    ];
    for (const run of lostRuns(side, start + 1, { from: first, to: last }))
      lost.push(describe(block, run, side.mapping.map(start + 1 + run.from, 1)));
    return false;
  });
  return lost;
}

/** Stretches inside one block, by offset, whose every position the merge deleted. */
function lostRuns(side: SideOfMerge, start: number, within: Stretch): readonly Stretch[] {
  const runs: Stretch[] = [];
  for (let offset = within.from; offset < within.to; offset += 1) {
    if (!side.mapping.mapResult(start + offset, 1).deletedAfter) continue;
    const open = runs.at(-1);
    if (open?.to === offset) runs[runs.length - 1] = { from: open.from, to: offset + 1 };
    else runs.push({ from: offset, to: offset + 1 });
  }
  return runs;
}

function describe(block: Node, run: Stretch, at: number): UnplacedWords {
  const text = block.textBetween(0, block.content.size, '\n', '\uFFFC');
  const before = /\S*$/.exec(text.slice(0, run.from))?.[0].length ?? 0;
  const after = /^\S*/.exec(text.slice(run.to))?.[0].length ?? 0;
  return { words: text.slice(run.from - before, run.to + after), block: text, at };
}
