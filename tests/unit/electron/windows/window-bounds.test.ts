import { expect, it } from 'vitest';
import { placeWindow } from '../../../../electron/windows/window-bounds';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const desktop = { x: 1440, y: 0, width: 2560, height: 1440 };

it('opens where it was', () => {
  const last = { x: 1600, y: 100, width: 1200, height: 800 };
  expect(placeWindow(last, [laptop, desktop])).toEqual(last);
});

it('comes back from a display that is gone', () => {
  const last = { x: 3000, y: 100, width: 1200, height: 800 };
  expect(placeWindow(last, [laptop])).toEqual({ width: 1320, height: 860 });
});

it('moves and shrinks into the display', () => {
  const last = { x: 1000, y: -40, width: 2000, height: 800 };
  expect(placeWindow(last, [laptop])).toEqual({ x: 0, y: 0, width: 1440, height: 800 });
});
