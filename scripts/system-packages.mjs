import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasDisplay } from './display.mjs';

/** Each need is met by any of its names: newer systems renamed some with `t64`. */
const needs = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['fonts-noto-core', 'fonts-hosny-amiri', 'fonts-kacst'],
  // The test of keyboard layouts presses the keys of the display itself.
  ['xdotool'],
  ['x11-xkb-utils'],
  ...(hasDisplay ? [] : [['xvfb'], ['xauth']]),
];

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], {
    encoding: 'utf8',
  });
  return stdout === 'installed';
}

/** A name without a version of its own is only an alias of another package. */
function isOffered(name) {
  const { stdout } = spawnSync('apt-cache', ['show', '--no-all-versions', name], {
    encoding: 'utf8',
  });
  return stdout.includes('Package:');
}

function apt(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${status}`);
}

function install(missing) {
  console.log(
    `system packages: installing what is missing (${missing.map(([n]) => n).join(', ')})`,
  );
  apt('update', '-qq');
  const names = missing.map((need) => need.find(isOffered) ?? need[0]);
  apt('install', '-y', '-qq', '--no-install-recommends', ...names);
}

function askFor(missing) {
  const names = missing.map((need) => need.find(isOffered) ?? need[0]).join(' ');
  const command = `sudo apt-get install -y --no-install-recommends ${names}`;
  console.error(`system packages: some are missing; please run: ${command}`);
  process.exitCode = 1;
}

function provideSystemPackages() {
  if (!existsSync('/usr/bin/dpkg-query')) return;
  const missing = needs.filter((need) => !need.some(isInstalled));
  if (missing.length === 0) return;
  if (process.getuid() === 0) install(missing);
  else askFor(missing);
}

provideSystemPackages();
