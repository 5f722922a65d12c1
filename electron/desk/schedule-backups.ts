import type { Backups } from '../store/backups';

/** A first backup follows the first typing closely: until then nothing is in two places. */
const afterTyping = 2_000;
/** Often enough that a morning's work is never in one file only. */
const every = 10 * 60_000;

export interface BackupSchedule {
  /** To be called whenever something was written. */
  readonly typed: () => void;
  readonly stop: () => void;
}

export function scheduleBackups(
  backups: Backups,
  report: (fault: unknown) => void,
): BackupSchedule {
  const make = () => void backups.make().catch(report);
  let soon: NodeJS.Timeout | null = null;
  const again = setInterval(make, every);
  return {
    typed: () => {
      soon ??= setTimeout(make, afterTyping);
    },
    stop: () => {
      if (soon !== null) clearTimeout(soon);
      clearInterval(again);
    },
  };
}
