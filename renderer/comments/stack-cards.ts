/** A card of the margin, in the order of the story. */
export interface Card<Id> {
  readonly id: Id;
  /** Where it would stand if it were alone (px from the margin's top). */
  readonly wanted: number;
  readonly height: number;
}

/** Pixels between two cards. */
const gap = 12;

/**
 * Tops of cards that do not cover each other: the chosen one stands right beside its words, those
 * before it give way upwards and those behind it downwards.
 */
export function stackCards<Id>(
  cards: readonly Card<Id>[],
  chosen: Id | null,
): ReadonlyMap<Id, number> {
  const tops = new Map<Id, number>();
  const at = Math.max(
    0,
    cards.findIndex(({ id }) => id === chosen),
  );
  let free = -Infinity;
  for (const { id, wanted, height } of cards.slice(at)) {
    const top = Math.max(wanted, free);
    tops.set(id, top);
    free = top + height + gap;
  }
  let most = cards[at]?.wanted ?? 0;
  for (const { id, wanted, height } of cards.slice(0, at).toReversed()) {
    const top = Math.min(wanted, most - height - gap);
    tops.set(id, top);
    most = top;
  }
  return tops;
}
