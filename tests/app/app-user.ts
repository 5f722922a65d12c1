import { chmodSync, chownSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** `nobody`: Chromium's sandbox refuses root, so a test run of root hands the app to this user. */
const nobody = 65_534;

export const isRoot = process.getuid?.() === 0;

/** A folder that the app may write, whoever runs the tests. */
export function makeAppFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isRoot) chownSync(folder, nobody, nobody);
  return folder;
}

/** The display's key belongs to whoever opened it, and root's is closed to `nobody`. */
function lendDisplayKey(home: string): Record<string, string> {
  const key = process.env['XAUTHORITY'];
  if (key === undefined) return {};
  const lent = path.join(home, 'display-key');
  copyFileSync(key, lent);
  chownSync(lent, nobody, nobody);
  return { XAUTHORITY: lent };
}

/** A home of its own keeps a test away from what the person at this machine has. */
export function homeOf(folder: string): Record<string, string> {
  const home = makeAppFolder(path.join(folder, 'home'));
  const inside = (name: string) => makeAppFolder(path.join(home, name));
  return {
    HOME: home,
    XDG_CONFIG_HOME: inside('config'),
    XDG_CACHE_HOME: inside('cache'),
    XDG_DATA_HOME: inside('data'),
    XDG_RUNTIME_DIR: inside('runtime'),
    ...(isRoot ? lendDisplayKey(home) : {}),
  };
}

/** The program to start instead of the binary, so that it runs as `nobody` with the same pid. */
export function asAppUser(binary: string, folder: string): string {
  if (!isRoot) return binary;
  const starter = path.join(folder, 'start');
  const drop = `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups`;
  writeFileSync(starter, `#!/bin/sh\nexec ${drop} -- '${binary}' "$@"\n`);
  chmodSync(starter, 0o755);
  return starter;
}
