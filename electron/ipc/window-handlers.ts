import type { HandlersOf } from './handler';
import { nothing } from './input-schemas';

export interface WindowWork {
  readonly openWindow: () => void;
  /** Told which window has handed over everything. */
  readonly readyToClose: (window: number) => void;
}

export function windowHandlers({ openWindow, readyToClose }: WindowWork): HandlersOf<'window'> {
  return {
    'window.open': {
      schema: nothing,
      run: () => {
        openWindow();
        return null;
      },
    },
    'window.ready-to-close': {
      schema: nothing,
      run: (_nothing, { window }) => {
        readyToClose(window);
        return null;
      },
    },
  };
}
