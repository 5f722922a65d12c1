const arabic =
  /(?=\p{L})\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\d\s]*[\p{Script=Arabic}\p{M}])?/gu;

/** Places of the Arabic in a text that runs from left to right. */
export function arabicRuns(
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(arabic)].map(({ index, 0: run }) => ({
    from: index,
    to: index + run.length,
  }));
}
