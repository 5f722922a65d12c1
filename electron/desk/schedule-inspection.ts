import type { Damage } from '../store/salvage/inspect-database';

/** After the first window has drawn itself and the person has begun. */
const first = 5_000;
/** An app may stay open for weeks. */
const every = 6 * 60 * 60_000;

export interface InspectionParts {
  readonly file: string;
  readonly inspect: (file: string) => Promise<Damage | null>;
  readonly damaged: (damage: Damage) => void;
  readonly report: (fault: unknown) => void;
}

export interface InspectionSchedule {
  /** Something looked like damage: have a look now. */
  readonly soon: () => void;
  readonly stop: () => void;
}

/** Has the whole database read from time to time, one reading after the other. */
export function scheduleInspection(parts: InspectionParts): InspectionSchedule {
  let isRunning = false;
  let isStopped = false;
  const inspect = async () => {
    if (isRunning || isStopped) return;
    isRunning = true;
    const damage = await parts.inspect(parts.file).finally(() => (isRunning = false));
    if (damage !== null) tell(damage);
  };
  const tell = (damage: Damage) => {
    if (!isStopped) parts.damaged(damage);
  };
  const run = () => void inspect().catch(parts.report);
  const soon = setTimeout(run, first);
  const again = setInterval(run, every);
  return {
    soon: run,
    stop: () => {
      isStopped = true;
      clearTimeout(soon);
      clearInterval(again);
    },
  };
}
