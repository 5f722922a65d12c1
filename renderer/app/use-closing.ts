import { useEffect } from 'react';
import { ask, hear } from '../bridge';

/** Before the window closes, everything typed is handed over. */
export function useClosing(): void {
  useEffect(
    () =>
      hear('window.closing', () => {
        void letGo();
      }),
    [],
  );
}

async function letGo(): Promise<void> {
  const { handOver } = await import('../editor/hand-over');
  await handOver();
  await ask('window.ready-to-close', null);
}
