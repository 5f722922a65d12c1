import type { DraftLine } from './draft-line';
import type { SaveState } from './line-state';

/** So long (ms) nothing is on its way to the disk before the window says that all is saved. */
const rest = 600;

interface RestedSaveState {
  readonly now: () => SaveState;
  /** @returns a function that stops listening */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The line's state as a reader wants it: while somebody types, each stretch of letters is saved before
 * the next, and two words that change places twice a second tell nothing.
 */
export function restedSaveState(line: Pick<DraftLine, 'saveState' | 'subscribe'>): RestedSaveState {
  let shown = line.saveState;
  return {
    now: () => shown,
    subscribe: (listener) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const show = () => {
        const isSame = line.saveState.kind === 'saving' && shown.kind === 'saving';
        if (line.saveState === shown || isSame) return;
        shown = line.saveState;
        listener();
      };
      const follow = () => {
        clearTimeout(timer);
        if (line.saveState.kind === 'saved') timer = setTimeout(show, rest);
        else show();
      };
      follow();
      const stop = line.subscribe(follow);
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
