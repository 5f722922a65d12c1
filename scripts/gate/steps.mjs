import path from 'node:path';
import { onSomeDisplay } from '../display.mjs';
import { projectFolder } from '../project-folder.mjs';

const reportOf = (name) => path.join(projectFolder, 'out', 'reports', `${name}.json`);

/** What a change has to pass, in this order: the cheap refusals come first. */
export const steps = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'styles', command: ['stylelint', '--max-warnings', '0', '**/*.css'] },
  { name: 'types', command: ['tsc', '--build'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--config', 'tests/vitest.config.ts'],
    report: reportOf('unit'),
  },
  { name: 'build', command: [process.execPath, 'scripts/build.mjs', '--if-stale'] },
  {
    name: 'app',
    command: onSomeDisplay(['playwright', 'test', '--config', 'tests/app', '--project=app']),
    report: reportOf('app'),
    needsWindow: true,
  },
];
