import type { Match } from './align-texts';
import { keptInOrder } from './kept-in-order';
import type { ListChange } from './story-comparison';

/**
 * What happened to the entries of a list. Entries with one key are the same entry; what is left over
 * at the same place in both lists is one entry that was changed.
 */
export function compareLists<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly ListChange<Item>[] {
  const matches = matchItems(before.map(keyOf), after.map(keyOf));
  const kept = keptInOrder(matches, () => 0);
  const isTaken = new Set(matches.map((match) => match.before));
  const gone = before.filter((_, place) => !isTaken.has(place));
  return [
    ...gone.map((item) => ({ kind: 'removed', before: item }) as const),
    ...after.flatMap((item, place): readonly ListChange<Item>[] => {
      const match = matches.find((one) => one.after === place);
      if (match === undefined) return [{ kind: 'added', after: item }];
      return before
        .slice(match.before, match.before + 1)
        .flatMap((twin): readonly ListChange<Item>[] => {
          if (!kept.has(match)) return [{ kind: 'moved', before: twin, after: item }];
          const isSame = JSON.stringify(twin) === JSON.stringify(item);
          return isSame ? [] : [{ kind: 'changed', before: twin, after: item }];
        });
    }),
  ];
}

function matchItems(before: readonly string[], after: readonly string[]): readonly Match[] {
  const taken = new Set<number>();
  const take = (place: number): readonly number[] => {
    if (place < 0 || place >= before.length || taken.has(place)) return [];
    taken.add(place);
    return [place];
  };
  const byKey = after.map((key) =>
    take(before.findIndex((other, place) => other === key && !taken.has(place))),
  );
  return byKey.flatMap((found, place) =>
    (found.length > 0 ? found : take(place)).map((from) => ({ before: from, after: place })),
  );
}
