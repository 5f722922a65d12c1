import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { it } from 'vitest';
import { draftFacts } from '../fixtures/busy-newsroom';
import { temporaryFolder } from '../fixtures/temporary-folder';
import { openTestDesk } from '../fixtures/test-desk';
import { keepFigures, type Figure } from './figures';
import { buildChild, runChild } from './storage-process';

const isInjectorThere = spawnSync('fiu-run', ['-h'], { stdio: 'ignore' }).error === undefined;
const runs = 6;

/**
 * Of these calls one in a hundred fails with an I/O error. Plain `write` is left alone: Node itself
 * wakes its threads with it, and ends when that fails.
 */
function failing(calls: readonly string[]): readonly string[] {
  const names = calls.flatMap((call) => {
    const kind = call.includes('sync') ? 'sync' : 'rw';
    return ['-c', `enable_random name=posix/io/${kind}/${call},probability=0.01`];
  });
  return ['fiu-run', '-x', ...names];
}

const mixes = [
  { name: 'failing writes', calls: ['pwrite', 'fsync', 'fdatasync'] },
  // SQLite may call a page that it could not read malformed: such a process ends early, loudly.
  { name: 'failing reads and writes', calls: ['pread', 'pwrite', 'fsync', 'fdatasync'] },
] as const;

async function stepsIn(folder: string): Promise<Map<string, number>> {
  const test = await openTestDesk(folder);
  const facts = draftFacts(test.desk);
  await test.close();
  return new Map([...facts].map(([draft, { steps }]) => [draft, steps]));
}

it.skipIf(!isInjectorThere)('loses nothing that it acknowledged to a disk that fails', async () => {
  const child = await buildChild();
  const base = path.join(temporaryFolder(), 'base');
  runChild(child, { folder: base, name: 'seed' });
  const before = await stepsIn(base);
  const figures: Figure[] = [];
  for (const { name, calls } of mixes) {
    let [checked, refused, lost, ended] = [0, 0, 0, 0];
    for (let run = 0; run < runs; run += 1) {
      const folder = path.join(temporaryFolder(), 'newsroom');
      cpSync(base, folder, { recursive: true });
      const work = { folder, name: 'many', prefix: failing(calls), mayFail: true };
      const done = runChild(child, work);
      refused += done.report?.refused ?? 0;
      ended += done.report?.isOpened === true ? 0 : 1;
      const after = await stepsIn(folder);
      for (const [draft, steps] of new Map([...before, ...done.acknowledged])) {
        checked += 1;
        if ((after.get(draft) ?? -1) < (steps ?? 0)) lost += 1;
      }
    }
    figures.push(
      { name: `${name}: runs with 1 % EIO`, value: runs },
      { name: `${name}: runs that could not start or ended early`, value: ended },
      { name: `${name}: appends refused and said so`, value: refused },
      { name: `${name}: drafts checked`, value: checked },
      { name: `${name}: drafts behind what was acknowledged`, value: lost, most: 0 },
    );
  }
  keepFigures('failing-writes', figures);
});
