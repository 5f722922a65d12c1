import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from './project-folder.mjs';

const installed = path.join(projectFolder, 'node_modules', '.bin');

/** Runs a command in the project's folder, in sight, and answers its exit code. */
export function run([command, ...args], { env = {}, cwd = projectFolder } = {}) {
  const { error, status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm's commands are .cmd files there
    env: {
      ...process.env,
      PATH: `${installed}${path.delimiter}${process.env.PATH}`,
      ...env,
    },
  });
  if (error) throw error;
  return status ?? 1;
}

/** Runs one of the project's own scripts; ends this process when it fails. */
export function runScript(name, ...args) {
  const status = run([process.execPath, path.join(import.meta.dirname, name), ...args]);
  if (status !== 0) process.exit(status);
}
