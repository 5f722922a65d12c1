import { Worker } from 'node:worker_threads';
import type { Damage } from '../store/salvage/inspect-database';
import type { Inspect } from './open-desk';

/** Reads a database in a thread of its own. @param script the built `inspector.ts` */
export function inspectAside(script: string): Inspect {
  return (file) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, { workerData: file });
      worker.once('message', (damage) => resolve(damage as Damage | null)); // the only thing that the script sends
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The inspection ended without a word')));
    });
}
