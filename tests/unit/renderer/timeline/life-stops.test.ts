import { describe, expect, it } from 'vitest';
import { replayPoints } from '@shared/draft/history/replay-points';
import { versionsOf } from '@shared/draft/history/versions-of';
import { stageBands, tickStops, workBars } from '../../../../renderer/timeline/life-marks';
import {
  indexOfVersion,
  lifeStops,
  namedFrom,
  stopAt,
} from '../../../../renderer/timeline/life-stops';
import { momentOf, versionOfMoment } from '../../../../renderer/timeline/moments';
import { compareFrom, compareTwo } from '../../../../renderer/timeline/shown';
import type { ProfileId } from '../../../../shared/ids';
import { twoDays } from '../../shared/draft/history/written-log';
import { Copy } from '../../shared/draft/merge/two-copies';

const { entries } = twoDays();
const history = {
  versions: versionsOf(entries),
  points: replayPoints(entries, 400),
  people: [],
  newest: entries.length,
};
const stops = lifeStops(history);

describe('the axis of a life', () => {
  it('goes from the beginning to the end and never back', () => {
    expect(stops[0]?.place).toBe(0);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.at(-1)).toBeLessThan(1); // the stage that the story is in has room of its own
  });

  it('has every named version, even when the replay has fewer stops', () => {
    const few = lifeStops({ ...history, points: replayPoints(entries, 4) });
    const named = few.filter(({ name }) => name !== null).map(({ version }) => version);
    expect(named).toEqual(history.versions.map(({ version }) => version));
  });

  it('has the other copy of a merge between this copy and the merge', () => {
    const reporter = new Copy('reporter');
    const editor = new Copy('editor', reporter.entries);
    reporter.type(0, 4, ' صباحًا');
    editor.type(1, 4, ' مساءً');
    reporter.receive(editor.entries);
    const versions = versionsOf(reporter.entries);
    const points = replayPoints(reporter.entries, 400);
    const merged = lifeStops({ versions, points, people: [], newest: 4 });
    const last = merged.slice(-3);
    expect(last.map(({ name }) => name?.kind)).toEqual([
      'before-merge',
      'before-merge-other',
      'merge',
    ]);
    const moments = last.map(({ version }) => momentOf(version));
    expect(moments).toEqual([{ version: 3 }, { version: 4, side: 'other' }, { version: 4 }]);
    expect(moments.map(versionOfMoment)).toEqual(last.map(({ version }) => version));
  });

  it('gives each stage its stretch, one after the other', () => {
    const bands = stageBands(stops);
    expect(bands.map(({ stage }) => stage)).toEqual(['draft', 'submitted', 'approved']);
    expect(bands.map(({ from }) => from).slice(1)).toEqual(bands.map(({ to }) => to).slice(0, -1));
    expect(bands.at(-1)?.to).toBe(1);
  });

  it('draws the work of each person on a lane of their own', () => {
    const bars = (name: string) => workBars(stops, name as ProfileId);
    expect(bars('layan').length).toBeGreaterThan(0);
    expect(bars('nora')).toEqual([]); // approving changes no text
    expect(Math.max(...bars('layan').map(({ place }) => place))).toBeLessThan(
      Math.min(...bars('samir').map(({ place }) => place)),
    );
  });

  it('labels times only where they do not run into each other', () => {
    const ticks = tickStops(stops);
    expect(ticks[0]?.version).toBe(1);
    ticks.slice(1).forEach((tick, place) => {
      expect(tick.place - (ticks[place]?.place ?? 0)).toBeGreaterThan(0.16);
    });
  });
});

describe('a place on the slider', () => {
  it('is the nearest stop, and stays when the log grows past it', () => {
    expect(stopAt(stops, 0)?.version).toBe(1);
    expect(stopAt(stops, 1)?.version).toBe(entries.length);
    expect(indexOfVersion(stops, entries.length + 5)).toBe(stops.length - 1);
  });

  it('steps from one named version to the next and stops at the ends', () => {
    const start = indexOfVersion(stops, 14);
    expect(stops[namedFrom(stops, start, -1)]?.version).toBe(13);
    expect(stops[namedFrom(stops, start, 1)]?.version).toBe(20);
    expect(namedFrom(stops, 0, -1)).toBe(0);
    expect(namedFrom(stops, stops.length - 1, 1)).toBe(stops.length - 1);
  });

  it('is compared with the named version before it, the older one first', () => {
    expect(compareFrom(stops, 21)).toEqual({ kind: 'compare', before: 20, after: 21 });
    expect(compareFrom(stops, 1)).toEqual({ kind: 'compare', before: 1, after: 2 });
    expect(compareTwo(20, 3)).toEqual({ kind: 'compare', before: 3, after: 20 });
  });
});
