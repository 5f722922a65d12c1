import type { ProfileId } from '../../ids';
import type { Entry } from '../entry';
import type { Stage } from '../workflow';
import { stepWeight } from './step-weight';
import { pauseBefore } from './working-session';

/** A stop of the timeline: the draft as it was after this version. */
export interface ReplayPoint {
  readonly version: number;
  readonly at: number;
  /** Whoever changed most since the stop before. */
  readonly author: ProfileId;
  /** Characters changed since the stop before: its width on a slider that measures work. */
  readonly weight: number;
  /** The stage that the story entered here. */
  readonly mark: Stage | null;
  /** Milliseconds of rest somewhere since the stop before, such as a night; 0 when work went on. */
  readonly pause: number;
}

/**
 * Stops for a timeline slider, at most `limit`, oldest first. Stages and pauses keep their own
 * stops; the rest are spread evenly over the work done, not over the clock.
 */
export function replayPoints(entries: readonly Entry[], limit: number): readonly ReplayPoint[] {
  const moments = entries.map((entry, place) => momentOf(entry, entries[place - 1]));
  const ends = endsOfStops(moments, limit);
  let from = 0;
  return ends.flatMap((end) => {
    const stop = stopOf(moments.slice(from, end + 1));
    from = end + 1;
    return stop === null ? [] : [stop];
  });
}

function momentOf(entry: Entry, previous: Entry | undefined): ReplayPoint {
  const { version, at, author, body } = entry;
  return {
    version,
    at,
    author,
    weight: 'steps' in body ? body.steps.reduce((sum, step) => sum + stepWeight(step), 0) : 0,
    mark: body.kind === 'stage' ? body.to : null,
    pause: pauseBefore(entry, previous),
  };
}

/** Places of the entries that end a stop, ascending; the last entry always does. */
function endsOfStops(moments: readonly ReplayPoint[], limit: number): readonly number[] {
  if (moments.length <= limit) return moments.map((_, place) => place);
  const ends = new Set([moments.length - 1]);
  const take = (place: number) => {
    if (ends.size < limit) ends.add(place);
  };
  [...stageEnds(moments), ...pauseEnds(moments)].forEach(take);
  evenEnds(moments, limit - ends.size + 1).forEach(take);
  return [...ends].sort((a, b) => a - b);
}

/** A stage has a stop of its own: the work before it ends right before it. Newest first. */
function stageEnds(moments: readonly ReplayPoint[]): readonly number[] {
  const places = moments.flatMap(({ mark }, place) => (mark === null ? [] : [place])).reverse();
  return [...places, ...places.filter((place) => place > 0).map((place) => place - 1)];
}

/** Longest first. */
function pauseEnds(moments: readonly ReplayPoint[]): readonly number[] {
  return moments
    .flatMap(({ pause }, place) => (pause > 0 ? [{ pause, end: place - 1 }] : []))
    .sort((a, b) => b.pause - a.pause)
    .map(({ end }) => end);
}

/** Places that cut the work into so many equal parts. */
function evenEnds(moments: readonly ReplayPoint[], parts: number): readonly number[] {
  const total = moments.reduce((sum, { weight }) => sum + weight, 0);
  let [done, next] = [0, 1];
  return moments.flatMap(({ weight }, place) => {
    done += weight;
    if (done * parts < total * next) return [];
    next = Math.floor((done * parts) / Math.max(total, 1)) + 1;
    return [place];
  });
}

function stopOf(moments: readonly ReplayPoint[]): ReplayPoint | null {
  const last = moments.at(-1);
  if (last === undefined) return null;
  return {
    ...last,
    author: busiest(moments) ?? last.author,
    weight: moments.reduce((sum, { weight }) => sum + weight, 0),
    mark: moments.findLast(({ mark }) => mark !== null)?.mark ?? null,
    pause: moments.reduce((longest, { pause }) => Math.max(longest, pause), 0),
  };
}

function busiest(moments: readonly ReplayPoint[]): ProfileId | undefined {
  const work = new Map<ProfileId, number>();
  for (const { author, weight } of moments) work.set(author, (work.get(author) ?? 0) + weight);
  return [...work].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
