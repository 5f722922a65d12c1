import type { Backups } from '../store/backups';

/** After the start has settled, then often enough that a morning's work is never in one file only. */
const first = 30_000;
const every = 10 * 60_000;

/** @returns a function that stops it */
export function scheduleBackups(backups: Backups, report: (fault: unknown) => void): () => void {
  const make = () => void backups.make().catch(report);
  const soon = setTimeout(make, first);
  const again = setInterval(make, every);
  return () => {
    clearTimeout(soon);
    clearInterval(again);
  };
}
