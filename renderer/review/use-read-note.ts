import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DraftId } from '@shared/ids';
import { ask } from '../bridge';

/** A story that was open for less (ms) was not read. */
const glance = 4000;

/** Notes, when the story is left, that the person has seen it: what changes from then on is new. */
export function useReadNote(draft: DraftId, isOpen: boolean): void {
  const answers = useQueryClient();
  useEffect(() => {
    if (!isOpen) return;
    const since = Date.now();
    const note = () => {
      if (Date.now() - since < glance) return;
      void ask('review.read', { draft }).then(() =>
        answers.invalidateQueries({ queryKey: ['review.state', { draft }] }),
      );
    };
    window.addEventListener('pagehide', note);
    return () => {
      window.removeEventListener('pagehide', note);
      note();
    };
  }, [draft, isOpen, answers]);
}
