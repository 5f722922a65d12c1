import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the app's own test of hostile markup counted, by the name that it gave each number. */
export type Counted = Readonly<Record<string, number>>;

/** Runs that test in the real window; the app must be built. */
export function runHostilePaste(): Counted {
  if (!existsSync(path.resolve('out', 'renderer', 'index.html')))
    throw new Error('The app is not built: npm run build');
  const folder = mkdtempSync(path.join(tmpdir(), 'tahrir-bench-'));
  const report = path.join(folder, 'report.json');
  const runner = path.resolve('node_modules', '@playwright', 'test', 'cli.js');
  const options = ['--config', 'tests/app', '--project=app', 'hostile-paste'];
  const { status } = spawnSync(process.execPath, [runner, 'test', ...options], {
    env: { ...process.env, TAHRIR_REPORT: report },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) throw new Error('The test of hostile markup failed');
  const told = annotationsIn(JSON.parse(readFileSync(report, 'utf8')));
  rmSync(folder, { recursive: true });
  return Object.fromEntries(told.map(({ type, description }) => [type, Number(description)]));
}

interface Annotation {
  readonly type: string;
  readonly description: string;
}

/** Wherever in a report they stand. */
function annotationsIn(report: unknown): readonly Annotation[] {
  if (Array.isArray(report)) return report.flatMap(annotationsIn);
  if (typeof report !== 'object' || report === null) return [];
  const { annotations, ...rest } = report as { readonly annotations?: readonly Annotation[] }; // an object of JSON
  return [...(annotations ?? []), ...Object.values(rest).flatMap(annotationsIn)];
}
