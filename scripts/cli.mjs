import path from 'node:path';
import { buildIfStale } from './prepare.mjs';
import { projectFolder } from './project-folder.mjs';
import { run } from './run.mjs';

buildIfStale('--quiet');
// npm moves to the project's folder; the paths on the command line are meant from where one stood.
const cwd = process.env.INIT_CWD ?? process.cwd();
const cli = path.join(projectFolder, 'out', 'main', 'cli.js');
process.exitCode = run([process.execPath, cli, ...process.argv.slice(2)], { cwd });
