import { useCallback, useEffect, useState } from 'react';
import { ask, Fault, hear } from '../bridge';

/** How long the window waits for its text to be stored before it asks the person, in milliseconds. */
const patience = 1500;

/** Why the window did not close by itself: the system's word, or `slow`. */
export type Unstored = string | null;

export interface Closing {
  readonly unstored: Unstored;
  readonly stay: () => void;
}

/** Before the window closes, everything typed is handed over; what is refused is asked about. */
export function useClosing(): Closing {
  const [unstored, setUnstored] = useState<Unstored>(null);
  useEffect(
    () =>
      hear('window.closing', () => {
        void letGo().then(setUnstored);
      }),
    [],
  );
  return { unstored, stay: useCallback(() => setUnstored(null), []) };
}

async function letGo(): Promise<Unstored> {
  const refusal = await Promise.race([handedOver(), waited()]);
  await ask(refusal === null ? 'window.ready-to-close' : 'window.keep-open', null);
  return refusal;
}

async function handedOver(): Promise<Unstored> {
  const { handOver } = await import('../editor/hand-over');
  try {
    const outcome = await handOver();
    return outcome.ok ? null : outcome.refusal.code;
  } catch (fault) {
    // Text must not go because the main process failed while it was being stored.
    if (!(fault instanceof Fault)) throw fault;
    return fault.number;
  }
}

function waited(): Promise<'slow'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('slow'), patience);
  });
}
