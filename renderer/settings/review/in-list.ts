/** The list with one of its members changed. */
export function withChanged<One extends { readonly id: string }>(
  list: readonly One[],
  changed: One,
): readonly One[] {
  return list.map((one) => (one.id === changed.id ? changed : one));
}

export function without<One extends { readonly id: string }>(
  list: readonly One[],
  gone: One,
): readonly One[] {
  return list.filter(({ id }) => id !== gone.id);
}

export function moved<One>(
  list: readonly One[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly One[] {
  const rest = list.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}
