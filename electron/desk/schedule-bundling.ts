/** After the start has settled. */
const first = 20_000;
const every = 5 * 60_000;
/** Between two bundles: typing goes first. */
const breath = 250;

export interface BundlingSchedule {
  /** Makes one bundle; false when none is due. */
  readonly bundle: () => boolean;
  readonly report: (fault: unknown) => void;
}

/** @returns a function that stops it */
export function scheduleBundling({ bundle, report }: BundlingSchedule): () => void {
  let timer: NodeJS.Timeout;
  const run = () => {
    let isMore = false;
    try {
      isMore = bundle();
    } catch (fault) {
      // A full or failing disk: the rows stay where they are, and the next round tries again.
      report(fault);
    }
    timer = setTimeout(run, isMore ? breath : every);
  };
  timer = setTimeout(run, first);
  return () => clearTimeout(timer);
}
