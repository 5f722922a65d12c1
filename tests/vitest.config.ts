import path from 'node:path';
import { defineConfig } from 'vitest/config';

const project = path.dirname(import.meta.dirname);
const report = process.env['TAHRIR_REPORT'];

export default defineConfig({
  root: project,
  resolve: { alias: { '@shared': path.join(project, 'shared') } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    maxWorkers: 2,
    // Time is no verdict here: the machines that run this are busy with other things.
    testTimeout: 60_000,
  },
});
