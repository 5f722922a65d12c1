import type { DraftId } from '@shared/ids';
import { accepted, refused, type Result } from '@shared/result';
import { storageCode } from './storage-code';
import type { NotStored } from './transaction';

/** What the barrier tells whoever shows "saved". */
export interface BarrierNews {
  /** The first `steps` steps of the draft are on the disk. */
  readonly saved: (draft: DraftId, steps: number) => void;
  readonly notSaved: (draft: DraftId, code: string) => void;
}

/** Commits are in the database at once; this makes them outlive a power cut, soon and off the thread. */
export interface SyncBarrier {
  /** Told after each commit: the draft has this many steps now. */
  readonly committed: (draft: DraftId, steps: number) => void;
  /** Resolves when everything committed before the call is on the disk, or the disk refused. */
  readonly flush: () => Promise<Result<null, NotStored>>;
  readonly stop: () => void;
}

export interface BarrierParts {
  readonly sync: () => Promise<void>;
  readonly news: BarrierNews;
  /** Longest that a commit waits, in milliseconds. */
  readonly delay: number;
  /** Pause after the disk refused, in milliseconds. */
  readonly retryDelay: number;
}

type Counts = ReadonlyMap<DraftId, number>;

export function createSyncBarrier({ sync, news, delay, retryDelay }: BarrierParts): SyncBarrier {
  let waiting = new Map<DraftId, number>();
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<Result<null, NotStored>> | null = null;

  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const schedule = (wait: number) => {
    timer ??= setTimeout(() => void flush(), wait);
  };
  const refuse = (counts: Counts, code: string) => {
    // What was committed meanwhile has higher counts: those stay.
    waiting = new Map([...counts, ...waiting]);
    for (const draft of counts.keys()) news.notSaved(draft, code);
    schedule(retryDelay);
    return refused({ kind: 'not-stored' as const, code });
  };
  const syncOnce = async (): Promise<Result<null, NotStored>> => {
    stop();
    const counts = waiting;
    waiting = new Map();
    if (counts.size === 0) return accepted(null);
    const code = await refusalOf(sync);
    if (code !== null) return refuse(counts, code);
    for (const [draft, steps] of counts) news.saved(draft, steps);
    return accepted(null);
  };
  const flush = async (): Promise<Result<null, NotStored>> => {
    // A sync that is under way may have begun before the newest commit: wait, then sync again.
    while (running !== null) await running;
    running = syncOnce().finally(() => (running = null));
    return running;
  };
  return {
    flush,
    stop,
    committed: (draft, steps) => {
      waiting.set(draft, steps);
      schedule(delay);
    },
  };
}

/** The code with which the disk refused; null when it is done. */
async function refusalOf(sync: () => Promise<void>): Promise<string | null> {
  try {
    await sync();
    return null;
  } catch (fault) {
    return storageCode(fault) ?? 'EIO';
  }
}
