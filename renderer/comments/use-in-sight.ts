import { useEffect, useState, type RefObject } from 'react';

/** So few cards are all drawn. */
const few = 40;
/** Pixels above and below the sheet in which cards are drawn already. */
const ahead = 1200;

/** Whether a card at this height of the margin is near enough to be drawn. */
export function useInSight(
  margin: RefObject<HTMLElement | null>,
  count: number,
): (top: number) => boolean {
  const [scrolled, setScrolled] = useState(0);
  const isLong = count > few;
  useEffect(() => {
    const sheet = margin.current?.closest('[data-sheet]');
    if (!isLong || !sheet) return;
    const read = () => setScrolled(Math.round(sheet.scrollTop / (ahead / 3)) * (ahead / 3));
    sheet.addEventListener('scroll', read, { passive: true });
    read();
    return () => sheet.removeEventListener('scroll', read);
  }, [margin, isLong]);
  return (top) =>
    !isLong || (top > scrolled - ahead && top < scrolled + window.innerHeight + ahead);
}
