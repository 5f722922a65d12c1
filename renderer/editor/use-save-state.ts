import { useState, useSyncExternalStore } from 'react';
import type { DraftSession } from './line/draft-session';
import type { SaveState } from './line/line-state';
import { restedSaveState } from './line/rested-save-state';

/** Where the text of an open draft stands; renders again only when that changes. */
export function useSaveState({ line }: DraftSession): SaveState {
  const [held, setHeld] = useState(() => ({ line, state: restedSaveState(line) }));
  if (held.line !== line) setHeld({ line, state: restedSaveState(line) });
  return useSyncExternalStore(held.state.subscribe, held.state.now);
}
