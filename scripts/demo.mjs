import path from 'node:path';
import { parseArgs } from 'node:util';
import { onSomeDisplay } from './display.mjs';
import { buildIfStale, prepare } from './prepare.mjs';
import { projectFolder } from './project-folder.mjs';
import { run } from './run.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = values.out
  ? path.resolve(process.env.INIT_CWD ?? process.cwd(), values.out)
  : path.join(projectFolder, 'out', 'demo');

prepare();
buildIfStale();
process.exitCode = run(
  onSomeDisplay(['playwright', 'test', '--config', 'tests/app', '--project=demo']),
  { env: { TAHRIR_DEMO_OUT: out } },
);
