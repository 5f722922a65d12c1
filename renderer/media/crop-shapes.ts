export const shapes = ['free', '16-9', '4-3', '1-1'] as const;

/** What pages show pictures in, and the shape that somebody chooses freely. */
export type Shape = (typeof shapes)[number];

const aspects: Readonly<Record<Exclude<Shape, 'free'>, number>> = {
  '16-9': 16 / 9,
  '4-3': 4 / 3,
  '1-1': 1,
};

/** Width by height. */
export function shapeOf(shape: Exclude<Shape, 'free'>): number {
  return aspects[shape];
}
