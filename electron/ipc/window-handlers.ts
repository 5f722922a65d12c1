import type { HandlersOf } from './handler';
import { nothing } from './input-schemas';

/** @param readyToClose told which window has handed over everything */
export function windowHandlers(readyToClose: (window: number) => void): HandlersOf<'window'> {
  return {
    'window.ready-to-close': {
      schema: nothing,
      run: (_nothing, { window }) => {
        readyToClose(window);
        return null;
      },
    },
  };
}
