import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

export const projectFolder = path.join(import.meta.dirname, '..', '..');
const folder = path.join(projectFolder, 'out', 'reports', 'faults');

export interface Figure {
  /** What was measured, with the unit in its name. */
  readonly name: string;
  readonly value: number;
  readonly most?: number;
  readonly least?: number;
}

/** Leaves the figures of one test for the line that ends the run, and holds them to their bounds. */
export function keepFigures(test: string, figures: readonly Figure[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${test}.json`), JSON.stringify(figures));
  for (const { name, value, most = Infinity, least = -Infinity } of figures) {
    expect(value, name).toBeLessThanOrEqual(most);
    expect(value, name).toBeGreaterThanOrEqual(least);
  }
}

/** How often something is done; the command line of `npm run test:faults` says so. */
export function times(name: 'kills' | 'flips', otherwise: number): number {
  return Number(process.env[`TAHRIR_${name.toUpperCase()}`] ?? otherwise);
}
