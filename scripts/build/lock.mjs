import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectFolder } from '../project-folder.mjs';

const lock = path.join(projectFolder, 'out', '.lock');

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === 'EPERM'; // a process of another user is alive all the same
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (fault) {
    if (fault.code !== 'EEXIST') throw fault;
    return false;
  }
}

/** The process that holds the lock; undefined when it was let go between two looks. */
function holder() {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (fault) {
    if (fault.code !== 'ENOENT') throw fault;
    return undefined;
  }
}

/** Two builds at once would empty each other's folders, so the second waits for the first. */
export async function withLock(work) {
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!takeLock()) {
    const pid = holder();
    // An empty lock file is one whose owner is just writing its number.
    if (pid && !isAlive(pid)) rmSync(lock, { force: true });
    else await wait(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
