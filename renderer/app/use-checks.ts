import { useState } from 'react';

export interface ChecksState {
  readonly isOpen: boolean;
  /** It lies over the text. */
  readonly isDrawer: boolean;
  readonly turn: (isOpen: boolean) => void;
}

/** @param isDocked it has a place of its own beside the text */
export function useChecks(isDocked: boolean): ChecksState {
  const [isAskedFor, setIsAskedFor] = useState(false);
  return { isOpen: isDocked || isAskedFor, isDrawer: !isDocked, turn: setIsAskedFor };
}
