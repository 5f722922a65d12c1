import { parseArgs } from 'node:util';
import { withLock } from './build/lock.mjs';
import { isStale, markFresh } from './build/freshness.mjs';
import { projectFolder } from './project-folder.mjs';
import { rooms } from './build/rooms.mjs';

const { values } = parseArgs({
  options: { 'if-stale': { type: 'boolean', default: false }, quiet: { type: 'boolean' } },
});

async function buildRoom(config) {
  const { build } = await import('vite');
  await build({
    ...config,
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
