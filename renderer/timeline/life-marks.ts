import type { Stage } from '@shared/draft/workflow';
import type { ProfileId } from '@shared/ids';
import type { LifeStop } from './life-stops';

/** A stage that the story was in, along the axis from 0 to 1. */
export interface StageBand {
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
}

/** One bar of a person's lane. */
export interface WorkBar {
  readonly place: number;
  /** From 0 to 1 of the tallest. */
  readonly height: number;
}

/** Bars side by side on one lane. */
const mostBars = 110;

export function stageBands(stops: readonly LifeStop[]): readonly StageBand[] {
  const entered = stops.flatMap(({ mark, place }) => (mark === null ? [] : [{ mark, place }]));
  const starts = [{ mark: 'draft' as const, place: 0 }, ...entered];
  return starts
    .map(({ mark, place }, index) => ({
      stage: mark,
      from: place,
      to: starts[index + 1]?.place ?? 1,
    }))
    .filter(({ from, to }) => to > from);
}

/** How much one person changed along the axis; a little is still seen beside a lot. */
export function workBars(stops: readonly LifeStop[], author: ProfileId): readonly WorkBar[] {
  const most = Math.max(...sums(stops, null).values(), 1);
  return [...sums(stops, author)]
    .filter(([, weight]) => weight > 0)
    .map(([bin, weight]) => ({
      place: bin / mostBars,
      height: Math.max(Math.sqrt(weight / most), 0.22),
    }));
}

/** Characters by place; of everybody when nobody is named. */
function sums(stops: readonly LifeStop[], author: ProfileId | null): ReadonlyMap<number, number> {
  const byBin = new Map<number, number>();
  stops.forEach((stop) => {
    if (author !== null && stop.author !== author) return;
    const bin = Math.min(Math.floor(stop.place * mostBars), mostBars - 1);
    byBin.set(bin, (byBin.get(bin) ?? 0) + stop.weight);
  });
  return byBin;
}

/** Places of the axis that say a time, never closer than a label is wide. */
export function tickStops(stops: readonly LifeStop[]): readonly LifeStop[] {
  const wanted = stops.filter(
    ({ mark, pause }, index) => index === 0 || mark !== null || pause > 0,
  );
  const chosen: LifeStop[] = [];
  for (const stop of wanted) {
    const last = chosen.at(-1);
    if (stop.place < 0.88 && (last === undefined || stop.place - last.place > 0.16))
      chosen.push(stop);
  }
  return chosen;
}
