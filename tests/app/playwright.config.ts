import path from 'node:path';
import { defineConfig, type ReporterDescription } from '@playwright/test';

const report = process.env['TAHRIR_REPORT'];
const list: ReporterDescription = ['list', { printSteps: false }];

export default defineConfig({
  outputDir: path.join(import.meta.dirname, '../../test-results'),
  projects: [
    { name: 'app', testDir: import.meta.dirname, testIgnore: 'demo/**' },
    { name: 'demo', testDir: path.join(import.meta.dirname, 'demo') },
  ],
  reporter: report ? [list, ['json', { outputFile: report }]] : [list],
  // One display and one clipboard: two windows at once would steal each other's keys.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  forbidOnly: Boolean(process.env['CI']),
});
