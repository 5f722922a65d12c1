import { expect, it } from 'vitest';
import { scaleAfter } from '../../../../electron/windows/scale-after';

it('goes through the scales of a browser and stops at both ends', () => {
  expect(scaleAfter(1, 1)).toBe(1.1);
  expect(scaleAfter(1.1, -1)).toBe(1);
  expect(scaleAfter(3, 1)).toBe(3);
  expect(scaleAfter(0.5, -1)).toBe(0.5);
  expect(scaleAfter(1.75, 1)).toBe(2);
});

it('goes back to the natural size from anywhere', () => {
  expect(scaleAfter(2.5, 0)).toBe(1);
});
