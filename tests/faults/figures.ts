import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const projectFolder = path.join(import.meta.dirname, '..', '..');
const folder = path.join(projectFolder, 'out', 'reports', 'faults');

export interface Figure {
  /** What was measured, with the unit in its name. */
  readonly name: string;
  readonly value: number;
  readonly most?: number;
  readonly least?: number;
}

/** Leaves the figures of one test for the line that ends the run; a missed goal is told there. */
export function keepFigures(test: string, figures: readonly Figure[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${test}.json`), JSON.stringify(figures.map(judged)));
}

/** `goal` and `met` are null where the number is only stated. */
function judged({ name, value, most, least }: Figure) {
  if (most !== undefined) return { name, value, goal: `<= ${String(most)}`, met: value <= most };
  if (least !== undefined) return { name, value, goal: `>= ${String(least)}`, met: value >= least };
  return { name, value, goal: null, met: null };
}

/** How often something is done; the command line of `npm run test:faults` says so. */
export function times(name: 'kills' | 'flips', otherwise: number): number {
  return Number(process.env[`TAHRIR_${name.toUpperCase()}`] ?? otherwise);
}
