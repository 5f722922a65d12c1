import type { Node } from '@tiptap/pm/model';
import { arabicRuns } from '@shared/arabic/arabic-runs';
import { bidiRuns } from '@shared/arabic/bidi-runs';

/** A stretch of a block's content that is kept in its own direction. */
export interface IsolatedRun {
  readonly from: number;
  readonly to: number;
  /** A number has no letter that tells its direction. */
  readonly dir: 'auto' | 'ltr';
}

const known = new WeakMap<Node, readonly IsolatedRun[]>();

/** As the page isolates them: text node by text node, by the direction of the block. */
export function runsOfBlock(block: Node): readonly IsolatedRun[] {
  const runs = known.get(block) ?? findRuns(block);
  known.set(block, runs);
  return runs;
}

function findRuns(block: Node): readonly IsolatedRun[] {
  const runs: IsolatedRun[] = [];
  const runsIn = block.attrs['dir'] === 'ltr' ? foreignRuns : proseRuns;
  block.forEach(({ text }, offset) => {
    for (const { from, to, dir } of text === undefined ? [] : runsIn(text))
      runs.push({ from: offset + from, to: offset + to, dir });
  });
  return runs;
}

function foreignRuns(text: string): readonly IsolatedRun[] {
  return arabicRuns(text).map((run) => ({ ...run, dir: 'auto' }));
}

/** Most text has none, and shows it at a glance. */
const hasRun = /[\p{Script=Latin}\d]/u;

function proseRuns(text: string): readonly IsolatedRun[] {
  if (!hasRun.test(text)) return [];
  let from = 0;
  return bidiRuns(text).flatMap((run) => {
    const start = from;
    from += run.text.length;
    if (run.kind === 'plain') return [];
    return [{ from: start, to: from, dir: run.kind === 'number' ? 'ltr' : 'auto' } as const];
  });
}
