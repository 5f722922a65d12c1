import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { onSomeDisplay } from './display.mjs';
import { provideFaultInjector } from './faults/fault-injector.mjs';
import { prepare } from './prepare.mjs';
import { projectFolder } from './project-folder.mjs';
import { run, runScript } from './run.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '40' },
    flips: { type: 'string', default: '200' },
    only: { type: 'string', multiple: true, default: [] },
  },
});

const reports = path.join(projectFolder, 'out', 'reports', 'faults');

function figures() {
  if (!existsSync(reports)) return [];
  return readdirSync(reports).flatMap((name) =>
    JSON.parse(readFileSync(path.join(reports, name), 'utf8')),
  );
}

rmSync(reports, { recursive: true, force: true });
prepare();
runScript('build.mjs', '--if-stale');
provideFaultInjector();
const chosen = values.only.map((name) => `tests/faults/${name}.test.ts`);
const status = run(
  onSomeDisplay(['vitest', 'run', '--config', 'tests/faults/vitest.config.ts', ...chosen]),
  { env: { TAHRIR_KILLS: values.kills, TAHRIR_FLIPS: values.flips } },
);
console.log(JSON.stringify({ bench: 'faults', figures: figures() }));
process.exitCode = status;
