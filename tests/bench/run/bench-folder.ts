import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** On the person's own disk: a temporary folder may lie in memory, where a sync costs nothing. */
const cache = path.join(homedir(), '.cache', 'tahrir', 'bench');

/** An empty folder for one run, removed when the process ends. */
export function benchFolder(): string {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'run-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
