import path from 'node:path';
import { defineConfig } from 'vitest/config';

const project = path.join(import.meta.dirname, '..', '..');

/** What breaks on purpose: each file kills, fills or harms something real, one after the other. */
export default defineConfig({
  root: project,
  resolve: { alias: { '@shared': path.join(project, 'shared') } },
  test: {
    include: ['tests/faults/*.test.ts'],
    fileParallelism: false,
    testTimeout: 3 * 60 * 60_000,
    hookTimeout: 10 * 60_000,
  },
});
