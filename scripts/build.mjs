import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withLock } from './build/lock.mjs';
import { isStale, markFresh } from './build/freshness.mjs';
import { projectFolder } from './project-folder.mjs';
import { rooms } from './build/rooms.mjs';

const { values } = parseArgs({
  options: { 'if-stale': { type: 'boolean', default: false }, quiet: { type: 'boolean' } },
});

async function buildRoom(room) {
  const { build } = await import('vite');
  const entries = Object.entries(room.entries).filter(([, file]) => existsSync(file));
  for (const [name, file] of Object.entries(room.entries)) {
    if (!existsSync(file)) console.error(`build: ${name} is not written yet, left out (${file})`);
  }
  if (entries.length === 0) return;
  await build({
    ...room.config(Object.fromEntries(entries)),
    configFile: false,
    envDir: false,
    logLevel: values.quiet ? 'error' : 'warn',
  });
}

async function buildAll() {
  if (values['if-stale'] && !isStale()) return;
  const begun = new Date();
  for (const room of rooms) await buildRoom(room);
  markFresh(begun);
  if (!values.quiet) console.log(`build: out/ is ready in ${Date.now() - begun.getTime()} ms`);
}

process.chdir(projectFolder);
await withLock(buildAll);
