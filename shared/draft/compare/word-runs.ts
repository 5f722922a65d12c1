import type { WordRun } from './story-comparison';
import type { WordPair } from './match-words';
import type { WordToken } from './word-tokens';

/** Words that were swapped for others, or a word that stayed (the same one on both sides). */
interface Stretch {
  readonly kind: 'same' | 'minor' | 'swap';
  readonly before: readonly WordToken[];
  readonly after: readonly WordToken[];
}

/** Runs of whole words for display, removed before added. */
export function wordRuns(pairs: readonly WordPair[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  let space = { before: '', after: '' };
  for (const stretch of stretches(pairs)) {
    if (stretch.kind === 'same') {
      add(runs, { kind: 'same', text: space.after + textOf(stretch.after) });
      space = { before: spaceBehind(stretch.before), after: spaceBehind(stretch.after) };
      continue;
    }
    const before = space.before + textOf(stretch.before) + spaceBehind(stretch.before);
    const after = space.after + textOf(stretch.after) + spaceBehind(stretch.after);
    addSwap(runs, { before, after, isMinor: stretch.kind === 'minor' });
    space = { before: '', after: '' };
  }
  return runs;
}

function stretches(pairs: readonly WordPair[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const pair of pairs) {
    const before = pair.kind === 'added' ? [] : [pair.before];
    const after = pair.kind === 'removed' ? [] : [pair.after];
    const last = result.at(-1);
    if (pair.kind === 'same') {
      const isEqual = pair.before.text.normalize('NFC') === pair.after.text.normalize('NFC');
      result.push({ kind: isEqual ? 'same' : 'minor', before, after });
    } else if (last?.kind === 'swap') {
      result.pop();
      result.push({
        ...last,
        before: [...last.before, ...before],
        after: [...last.after, ...after],
      });
    } else result.push({ kind: 'swap', before, after });
  }
  return result;
}

/** Without the space behind the last. */
function textOf(tokens: readonly WordToken[]): string {
  const text = tokens.map((token) => token.text + token.space).join('');
  return text.slice(0, text.length - spaceBehind(tokens).length);
}

function spaceBehind(tokens: readonly WordToken[]): string {
  return tokens.at(-1)?.space ?? '';
}

interface Swap {
  readonly before: string;
  readonly after: string;
  readonly isMinor: boolean;
}

/** White space that both texts have at an end is not part of what changed. */
function addSwap(runs: WordRun[], { before, after, isMinor }: Swap): void {
  const hasLead = /^\s/.test(before) && /^\s/.test(after);
  const lead = hasLead ? (/^\s+/.exec(after)?.[0] ?? '') : '';
  const [oldRest, newRest] = hasLead ? [before.trimStart(), after.trimStart()] : [before, after];
  const hasTail = /\s$/.test(oldRest) && /\s$/.test(newRest);
  const tail = hasTail ? (/\s+$/.exec(newRest)?.[0] ?? '') : '';
  const [removed, added] = hasTail ? [oldRest.trimEnd(), newRest.trimEnd()] : [oldRest, newRest];
  const minor = isMinor ? ({ minor: true } as const) : {};
  add(runs, { kind: 'same', text: lead });
  add(runs, { kind: 'removed', text: removed, ...minor });
  add(runs, { kind: 'added', text: added, ...minor });
  add(runs, { kind: 'same', text: tail });
}

function add(runs: WordRun[], run: WordRun): void {
  const last = runs.at(-1);
  if (run.text === '') return;
  if (last?.kind !== run.kind || last.minor !== run.minor) runs.push(run);
  else runs[runs.length - 1] = { ...last, text: last.text + run.text };
}
