import { useEffect } from 'react';
import { hear } from '../bridge';

/** After a damaged database was made anew the window begins again with what that one holds. */
export function useMended(): void {
  useEffect(
    () =>
      hear('desk.mended', () => {
        void beginAgain();
      }),
    [],
  );
}

async function beginAgain(): Promise<void> {
  const { handOver } = await import('../editor/hand-over');
  const outcome = await handOver();
  // Words that the new log does not take are only here: then the window stays as it is and says so.
  if (outcome.ok) location.reload();
}
