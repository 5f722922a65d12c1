import { useState } from 'react';
import { useWidth, type Width } from './use-width';

export interface SidePanelState {
  readonly isOpen: boolean;
  /** It lies over the text, because there is no room beside it. */
  readonly isDrawer: boolean;
  readonly turn: (isOpen: boolean) => void;
}

/** Open where there is room for it, until somebody says otherwise at this width. */
export function useSidePanel(): SidePanelState {
  const width = useWidth();
  const [choice, setChoice] = useState<{ readonly width: Width; readonly isOpen: boolean }>();
  return {
    isOpen: choice?.width === width ? choice.isOpen : width === 'wide',
    isDrawer: width !== 'wide',
    turn: (isOpen) => setChoice({ width, isOpen }),
  };
}
