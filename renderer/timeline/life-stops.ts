import type { VersionName } from '@shared/draft/history/versions-of';
import type { Stage } from '@shared/draft/workflow';
import type { ProfileId } from '@shared/ids';
import type { DraftHistory } from '@shared/ipc/calls';
import { versionAmong } from './moments';

/** A place that the slider can stand on. */
export interface LifeStop {
  /** Not whole where it is the other copy before a merge: `momentOf` tells. */
  readonly version: number;
  readonly at: number;
  readonly author: ProfileId;
  /** Characters changed since the stop before. */
  readonly weight: number;
  /** Milliseconds of rest before it; 0 when work went on. */
  readonly pause: number;
  readonly mark: Stage | null;
  /** Null for a moment of the writing that has no name. */
  readonly name: VersionName | null;
  /** Along the axis, from 0 (the beginning) to 1. */
  readonly place: number;
}

/** What the axis gives a stop, in stops: stages and pauses need room for their own marks. */
const room = { work: 1, stage: 7, pause: 4 } as const;

/** Stops of the replay and named versions, oldest first, spread by the work and not by the clock. */
export function lifeStops({ versions, points }: DraftHistory): readonly LifeStop[] {
  const placedVersions = versions.map((named) => ({ ...named, version: versionAmong(named) }));
  const names = new Map(placedVersions.map((named) => [named.version, named]));
  const known = new Set(points.map(({ version }) => version));
  const extra = placedVersions
    .filter(({ version }) => !known.has(version))
    .map((named) => ({ ...named, weight: 0, pause: 0, mark: null }));
  const all = [...points, ...extra].sort((a, b) => a.version - b.version);
  // Few stops share the whole axis: a stage then takes a part of it, not several times its length.
  const scale = Math.max(all.length / 100, 0.15);
  let reached = 0;
  const placed = all.map((stop, index) => {
    if (index > 0) reached += widthOf(stop, all[index - 1]?.mark ?? null, scale);
    return { stop, reached };
  });
  const total = reached + (all.at(-1)?.mark ? room.stage * scale : 0);
  return placed.map(({ stop, reached: end }) => ({
    version: stop.version,
    at: stop.at,
    author: stop.author,
    weight: stop.weight,
    pause: stop.pause,
    mark: stop.mark,
    name: names.get(stop.version)?.name ?? null,
    place: total === 0 ? 0 : end / total,
  }));
}

function widthOf(
  { pause }: Pick<LifeStop, 'pause'>,
  markBefore: Stage | null,
  scale: number,
): number {
  const afterMark = markBefore === null ? 0 : room.stage * scale;
  return room.work + afterMark + (pause > 0 ? room.pause * scale : 0);
}

/** The stop nearest to a place of the axis. */
export function stopAt(stops: readonly LifeStop[], place: number): LifeStop | undefined {
  return stops.reduce<LifeStop | undefined>((best, stop) => {
    if (best === undefined) return stop;
    return Math.abs(stop.place - place) < Math.abs(best.place - place) ? stop : best;
  }, undefined);
}

/** The newest stop that is not newer than the version; the log may have grown past a stop. */
export function indexOfVersion(stops: readonly LifeStop[], version: number): number {
  return Math.max(
    stops.findLastIndex((stop) => stop.version <= version),
    0,
  );
}

/** The next stop with a name in a direction; the end of the axis when there is none. */
export function namedFrom(stops: readonly LifeStop[], index: number, direction: 1 | -1): number {
  const isNamed = (stop: LifeStop) => stop.name !== null;
  if (direction === 1) {
    const found = stops.slice(index + 1).findIndex(isNamed);
    return found === -1 ? stops.length - 1 : index + 1 + found;
  }
  return Math.max(stops.slice(0, index).findLastIndex(isNamed), 0);
}
