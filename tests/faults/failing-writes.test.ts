import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { it } from 'vitest';
import { draftFacts } from '../fixtures/busy-newsroom';
import { temporaryFolder } from '../fixtures/temporary-folder';
import { openTestDesk } from '../fixtures/test-desk';
import { keepFigures } from './figures';
import { buildChild, runChild } from './storage-process';

const isInjectorThere = spawnSync('fiu-run', ['-h'], { stdio: 'ignore' }).error === undefined;
const runs = 6;

/**
 * Of the calls that bring a database to the disk one in a hundred fails with an I/O error. Plain `write` is
 * left alone: Node itself wakes its threads with it, and ends when that fails.
 */
const failing = ['pwrite', 'fsync', 'fdatasync'].flatMap((call) => {
  const kind = call.includes('sync') ? 'sync' : 'rw';
  return ['-c', `enable_random name=posix/io/${kind}/${call},probability=0.01`];
});

it.skipIf(!isInjectorThere)('loses nothing that it acknowledged to a disk that fails', async () => {
  const child = await buildChild();
  const base = path.join(temporaryFolder(), 'base');
  runChild(child, { folder: base, name: 'seed' });
  let [taken, refused, lost, ended] = [0, 0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const folder = path.join(temporaryFolder(), 'newsroom');
    cpSync(base, folder, { recursive: true });
    const done = runChild(child, { folder, name: 'many', prefix: ['fiu-run', '-x', ...failing] });
    refused += done.report?.refused ?? 0;
    ended += done.report?.isOpened === true ? 0 : 1;
    const test = await openTestDesk(folder);
    const heads = new Map<string, number>(
      [...draftFacts(test.desk)].map(([draft, { steps }]) => [draft, steps]),
    );
    for (const [draft, steps] of done.acknowledged) {
      taken += 1;
      if ((heads.get(draft) ?? -1) < (steps ?? 0)) lost += 1;
    }
    await test.close();
  }
  keepFigures('failing-writes', [
    { name: 'failing writes: runs with 1 % EIO', value: runs },
    { name: 'failing writes: runs whose start was refused', value: ended },
    { name: 'failing writes: appends refused and said so', value: refused },
    { name: 'failing writes: drafts checked', value: taken },
    { name: 'failing writes: drafts behind what was acknowledged', value: lost, most: 0 },
  ]);
});
