import { useSyncExternalStore } from 'react';
import type { DraftSession } from './line/draft-session';
import type { SaveState } from './line/line-state';

/** Where the text of an open draft stands; renders again only when that changes. */
export function useSaveState({ line }: DraftSession): SaveState {
  return useSyncExternalStore(
    (listener) => line.subscribe(listener),
    () => line.saveState,
  );
}
