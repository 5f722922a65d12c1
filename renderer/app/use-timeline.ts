import { useState } from 'react';
import type { DraftId } from '@shared/ids';

export interface TimelineState {
  readonly isOpen: boolean;
  /** Version that the story is compared with as it opens; null when nothing is compared. */
  readonly since: number | null;
  readonly turn: (isOpen: boolean, since?: number) => void;
}

/** Whether the open story's timeline takes the place of its text; another story begins with its text. */
export function useTimeline(draft: DraftId | null): TimelineState {
  const [shown, setShown] = useState<DraftId | null>(null);
  const [since, setSince] = useState<number | null>(null);
  return {
    isOpen: shown !== null && shown === draft,
    since,
    turn: (isOpen, compared) => {
      setShown(isOpen ? draft : null);
      setSince(compared ?? null);
    },
  };
}
