import type { Crop, FocalPoint } from '../picture';

const whole: Crop = { x: 0, y: 0, width: 1, height: 1 };

interface Cut {
  /** The part that the focal point is a share of; null is the whole picture. */
  readonly from: Crop | null;
  readonly to: Crop | null;
}

/** The same point of the original in another part of it; null when that part does not show it. */
export function refocus(focus: FocalPoint | null, { from, to }: Cut): FocalPoint | null {
  if (focus === null) return null;
  const [before, after] = [from ?? whole, to ?? whole];
  const x = (before.x + focus.x * before.width - after.x) / after.width;
  const y = (before.y + focus.y * before.height - after.y) / after.height;
  const isInside = x >= 0 && x <= 1 && y >= 0 && y <= 1;
  return isInside ? { x: rounded(x), y: rounded(y) } : null;
}

/** To a thousandth: finer than anybody points. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
