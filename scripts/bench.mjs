import { readdirSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './build/lock.mjs';
import { benchRoom } from './build/rooms.mjs';
import { onSomeDisplay } from './display.mjs';
import { projectFolder } from './project-folder.mjs';
import { run } from './run.mjs';

const folder = path.join(projectFolder, 'tests', 'bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));
const name = process.argv[2] ?? '';
/** Benches that open the app's window. */
const needsWindow = new Set(['typing', 'paste']);

async function build() {
  const { build: bundle } = await import('vite');
  await bundle({ ...benchRoom(name), configFile: false, envDir: false, logLevel: 'error' });
}

process.chdir(projectFolder);
if (names.includes(name)) {
  await withLock(build);
  const command = [process.execPath, path.join(projectFolder, 'out', 'bench', `${name}.js`)];
  process.exitCode = run(needsWindow.has(name) ? onSomeDisplay(command) : command);
} else {
  console.error(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exitCode = 2;
}
