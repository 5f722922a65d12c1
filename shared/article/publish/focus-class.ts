import type { FocalPoint } from '../picture';

/** Pages may not carry inline style, so that what must stay in sight is named in tenths. */
const tenths = 10;

/** Classes of a picture that a page may show cropped; empty when its middle will do. */
export function focusClasses(focus: FocalPoint | null): string {
  if (focus === null) return '';
  const percent = (share: number) => Math.round(share * tenths) * tenths;
  const [x, y] = [percent(focus.x), percent(focus.y)];
  return x === 50 && y === 50 ? '' : `focus-x-${String(x)} focus-y-${String(y)}`;
}
