import { useEffect, useState } from 'react';
import { ask } from '../bridge';
import { useComfort } from '../editor/comfort/use-comfort';
import type { SidePanelState } from './use-desk-layout';

export interface Calm {
  /** Nothing but the sheet is shown. */
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

/** Each window has its own; the next one, and the next start, begin like the last choice. */
export function useCalm(hasText: boolean): Calm {
  const { comfort, change } = useComfort();
  const [isChosen, setIsChosen] = useState(comfort.isCalm);
  useEffect(() => {
    if (!isChosen) return;
    void ask('window.full-screen', { isFull: true });
    return () => void ask('window.full-screen', { isFull: false });
  }, [isChosen]);
  return {
    isOn: isChosen && hasText,
    turn: (isOn) => {
      if (isOn === isChosen) return;
      setIsChosen(isOn);
      change({ isCalm: isOn });
    },
  };
}

/** The panel is out of sight then; whoever opens it wants the desk back. */
export function besideCalm(calm: Calm, side: SidePanelState): SidePanelState {
  if (!calm.isOn) return side;
  const turn = (isOpen: boolean) => {
    calm.turn(false);
    side.turn(isOpen);
  };
  return { ...side, isOpen: false, turn };
}
