import { indexOfVersion, namedFrom, type LifeStop } from './life-stops';

/** What the room shows: one moment, or what changed between two. */
export type Shown =
  | { readonly kind: 'replay'; readonly version: number }
  | { readonly kind: 'compare'; readonly before: number; readonly after: number };

/** The version that the eye is on. */
export function versionOf(shown: Shown): number {
  return shown.kind === 'replay' ? shown.version : shown.after;
}

/** From one moment to a comparison: with the named version before it, or at the start with the next. */
export function compareFrom(stops: readonly LifeStop[], version: number): Shown {
  const index = Math.max(indexOfVersion(stops, version), 1);
  const before = stops[namedFrom(stops, index, -1)]?.version ?? version;
  return { kind: 'compare', before, after: stops[index]?.version ?? version };
}

/** A comparison of any two versions, the older one first. */
export function compareTwo(one: number, other: number): Shown {
  return { kind: 'compare', before: Math.min(one, other), after: Math.max(one, other) };
}

/** What the room opens with: the newest moment, or what changed since a version. */
export function shownFirst({ newest }: { readonly newest: number }, since: number | null): Shown {
  const isThere = since !== null && since < newest;
  return isThere ? compareTwo(since, newest) : { kind: 'replay', version: newest };
}
