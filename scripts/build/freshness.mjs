import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../project-folder.mjs';

const stamp = path.join(projectFolder, 'out', '.built');
const sources = [
  'electron',
  'renderer',
  'shared',
  'scripts/build',
  'scripts/build.mjs',
  'package-lock.json',
];

/** Folders count as well as files, because removing a file changes only its folder's time. */
function newestIn(place) {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(place).map((name) => newestIn(path.join(place, name)));
  return Math.max(stats.mtimeMs, ...inside);
}

export function isStale() {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some((source) => newestIn(path.join(projectFolder, source)) > built);
}

/** The stamp carries the time the build began: what was saved meanwhile is built again. */
export function markFresh(begun) {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, begun, begun);
}
