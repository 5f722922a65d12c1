import { describe, expect, it } from 'vitest';
import { replayPoints } from '@shared/draft/history/replay-points';
import { stepWeight } from '@shared/draft/history/step-weight';
import { writtenStory } from '../compare/written-story';
import { minute, night, twoDays, WrittenLog } from './written-log';

describe('the stops of the timeline', () => {
  it('are the entries themselves where there is room', () => {
    const { entries } = twoDays();
    const points = replayPoints(entries, 100);
    expect(points.map((point) => point.version)).toEqual(entries.map((entry) => entry.version));
    expect(points[1]).toMatchObject({ weight: 1, mark: null, pause: 0, author: 'layan' });
  });

  it('keep stages and nights apart, however few there may be', () => {
    const points = replayPoints(twoDays().entries, 4);
    expect(points.map(({ version, mark }) => [version, mark])).toEqual([
      [12, null],
      [19, null],
      [20, 'submitted'],
      [21, 'approved'],
    ]);
    expect(points[1]).toMatchObject({ author: 'samir', weight: 7, pause: night * minute });
  });

  it('are spread over the work, not over the clock', () => {
    const log = new WrittenLog(writtenStory({ body: ['بدء'] }));
    for (let at = 1; at <= 100; at += 1)
      log.type('layan', at < 50 ? 1 : at / 5, { behind: 'بدء', text: 'ا' });
    const points = replayPoints(log.entries, 10);
    expect(points).toHaveLength(10);
    expect(points.map((point) => point.weight)).toEqual(new Array(10).fill(10));
    expect(points.at(-1)?.version).toBe(101);
  });

  it('never outnumber the limit, and lose no work', () => {
    const { entries } = twoDays();
    for (const limit of [1, 2, 3, 7, 20]) {
      const points = replayPoints(entries, limit);
      expect(points.length).toBeLessThanOrEqual(limit);
      expect(points.reduce((sum, point) => sum + point.weight, 0)).toBe(18);
    }
  });
});

describe('the weight of a step', () => {
  it('is the characters that it took out and put in', () => {
    const step = { stepType: 'replace', from: 3, to: 7, slice: { content: [{ text: 'قارب' }] } };
    expect(stepWeight(step)).toBe(8);
    expect(stepWeight({ stepType: 'docAttr', attr: 'slug', value: 'light' })).toBe(1);
  });
});
