import { useEffect, useState } from 'react';
import type { DraftId } from '@shared/ids';
import type { DraftHistory } from '@shared/ipc/calls';
import { ask, hear } from '../bridge';

/** The history as the log has it now, asked again when the draft changes; null until it has come. */
export function useHistory(draft: DraftId): DraftHistory | null {
  const [history, setHistory] = useState<DraftHistory | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      void ask('history.open', { draft }).then((answer) => {
        if (isWanted && answer.ok) setHistory(answer.value);
      });
    read();
    const stop = hear('drafts.changed', (changed) => {
      if (changed.draft === draft) read();
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [draft]);
  return history;
}
