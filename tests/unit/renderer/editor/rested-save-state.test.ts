import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SaveState } from '../../../../renderer/editor/line/line-state';
import { restedSaveState } from '../../../../renderer/editor/line/rested-save-state';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function lineThat(saveState: SaveState) {
  const listeners = new Set<() => void>();
  const line = {
    saveState,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const become = (next: SaveState) => {
    line.saveState = next;
    for (const listener of listeners) listener();
  };
  return { line, become };
}

it('says at once that something is being saved, and rests before it says that it is', () => {
  const { line, become } = lineThat({ kind: 'saved', at: 1 });
  const rested = restedSaveState(line);
  const told: string[] = [];
  rested.subscribe(() => told.push(rested.now().kind));
  become({ kind: 'saving' });
  become({ kind: 'saved', at: 2 });
  vi.advanceTimersByTime(300);
  become({ kind: 'saving' });
  become({ kind: 'saved', at: 3 });
  vi.advanceTimersByTime(300);
  expect(told).toEqual(['saving']);
  vi.advanceTimersByTime(400);
  expect(told).toEqual(['saving', 'saved']);
  expect(rested.now()).toEqual({ kind: 'saved', at: 3 });
});

it('says at once what could not be saved', () => {
  const { line, become } = lineThat({ kind: 'saving' });
  const rested = restedSaveState(line);
  rested.subscribe(() => undefined);
  become({ kind: 'not-saved', code: 'ENOSPC' });
  expect(rested.now()).toEqual({ kind: 'not-saved', code: 'ENOSPC' });
});

it('says nothing more when nobody listens', () => {
  const { line, become } = lineThat({ kind: 'saving' });
  const rested = restedSaveState(line);
  const stop = rested.subscribe(() => expect.fail('Nobody listens'));
  become({ kind: 'saved', at: 2 });
  stop();
  vi.advanceTimersByTime(2000);
});
