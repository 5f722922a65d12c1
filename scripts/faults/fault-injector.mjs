import { spawnSync } from 'node:child_process';

/** Debian's name of the tool that makes system calls fail. */
const name = 'fiu-utils';

const isThere = () => spawnSync('fiu-run', ['-h'], { stdio: 'ignore' }).error === undefined;

/** Without it the test of failing writes is left out and says so; only root can install it. */
export function provideFaultInjector() {
  if (isThere() || process.getuid?.() !== 0) return;
  const apt = ['install', '-y', '-qq', '--no-install-recommends', name];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', apt, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) console.log(`faults: ${name} could not be installed`);
}
