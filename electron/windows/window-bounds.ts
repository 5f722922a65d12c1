export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallest = { width: 960, height: 600 };
const usual = { width: 1320, height: 860 };

function overlap(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Where a window goes: where it was, moved and shrunk into a display that is still there. */
export function placeWindow(
  last: Rectangle | null,
  displays: readonly Rectangle[],
): Partial<Rectangle> & Pick<Rectangle, 'width' | 'height'> {
  const display = displays
    .filter((area) => last !== null && overlap(last, area) > 0)
    .sort((one, other) => overlap(last ?? one, other) - overlap(last ?? one, one))[0];
  if (last === null || display === undefined) return fitting(usual, displays[0]);
  const size = fitting(last, display);
  return {
    ...size,
    x: between(display.x, last.x, display.x + display.width - size.width),
    y: between(display.y, last.y, display.y + display.height - size.height),
  };
}

function fitting(wanted: Pick<Rectangle, 'width' | 'height'>, area: Rectangle | undefined) {
  return {
    width: Math.min(Math.max(wanted.width, smallest.width), area?.width ?? wanted.width),
    height: Math.min(Math.max(wanted.height, smallest.height), area?.height ?? wanted.height),
  };
}
