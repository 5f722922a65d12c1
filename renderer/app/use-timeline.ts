import { useState } from 'react';
import type { DraftId } from '@shared/ids';

export interface TimelineState {
  readonly isOpen: boolean;
  readonly turn: (isOpen: boolean) => void;
}

/** Whether the open story's timeline takes the place of its text; another story begins with its text. */
export function useTimeline(draft: DraftId | null): TimelineState {
  const [shown, setShown] = useState<DraftId | null>(null);
  return {
    isOpen: shown !== null && shown === draft,
    turn: (isOpen) => setShown(isOpen ? draft : null),
  };
}
