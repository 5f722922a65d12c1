import type { CallName, CallInput, Reply } from './calls';
import type { EventName, Events } from './events';

/** What the preload script puts on `window.tahrir`: two functions and a fact, whatever the contract grows to. */
export interface Bridge {
  /** Which keys people have: a Mac has a command key where others have Ctrl. */
  readonly isMac: boolean;
  readonly call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<Reply<Name>>;
  /** @returns a function that stops listening */
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ) => () => void;
}

/** The two channels that exist. */
export const channels = { call: 'tahrir:call', event: 'tahrir:event' } as const;
