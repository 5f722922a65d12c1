/** Scales of a window, as browsers offer them. */
const scales = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** The next scale in that direction; step 0 is the natural size. */
export function scaleAfter(scale: number, step: 1 | 0 | -1): number {
  if (step === 0) return 1;
  const next =
    step === 1
      ? scales.find((one) => one > scale + 0.01)
      : scales.findLast((one) => one < scale - 0.01);
  return next ?? scale;
}
