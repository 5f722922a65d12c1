/** One measured number; `goal` and `met` are null where the number is only stated. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly goal: string | null;
  readonly met: boolean | null;
}

export function atMost(name: string, value: number, goal: number): Figure {
  return { name, value: rounded(value), goal: `<= ${goal}`, met: value <= goal };
}

export function atLeast(name: string, value: number, goal: number): Figure {
  return { name, value: rounded(value), goal: `>= ${goal}`, met: value >= goal };
}

export function stated(name: string, value: number): Figure {
  return { name, value: rounded(value), goal: null, met: null };
}

/** The last line that a bench prints. */
export function printFigures(bench: string, figures: readonly Figure[]): void {
  console.log(JSON.stringify({ bench, figures }));
}

export function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured');
  return middle;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
