import { useLayoutEffect, useState, type RefObject } from 'react';

/** Heights (px) of the margin's cards, by what their `data-card` says. */
export function useHeights(
  margin: RefObject<HTMLElement | null>,
  cards: readonly string[],
): ReadonlyMap<string, number> {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const names = cards.join(' ');
  useLayoutEffect(() => {
    const found = [...(margin.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    const read = () =>
      setHeights(new Map(found.map((card) => [card.dataset['card'] ?? '', card.offsetHeight])));
    const resized = new ResizeObserver(read);
    for (const card of found) resized.observe(card);
    read();
    return () => resized.disconnect();
  }, [margin, names]);
  return heights;
}
