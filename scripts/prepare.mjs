import { runScript } from './run.mjs';

/** All that the app needs before it can open, whatever is missing on this machine. */
export function prepare() {
  runScript('system-packages.mjs');
  runScript('electron-dist.mjs');
}

export function buildIfStale(...options) {
  runScript('build.mjs', '--if-stale', ...options);
}
