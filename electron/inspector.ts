import { parentPort, workerData } from 'node:worker_threads';
import { inspectDatabase } from './store/salvage/inspect-database';

// A thread of its own, started by `inspect-aside.ts` with the file's path.
parentPort?.postMessage(inspectDatabase(String(workerData)));
