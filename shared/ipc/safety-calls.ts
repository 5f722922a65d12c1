import type { Result } from '../result';
import type { DeskState } from './desk-state';

/** Where the words of a window went that the log would not take. */
export type SaveTextOutcome = Result<
  { readonly file: string },
  { readonly kind: 'cancelled' } | { readonly kind: 'not-stored'; readonly code: string }
>;

/** What keeps text from being lost, asked by the windows. */
export interface SafetyCalls {
  /** Asks the person for a folder that gets a copy of each backup; unchanged when they cancel. */
  'backups.choose-folder': (input: null) => DeskState;
  /** Backups stay beside the database only. */
  'backups.clear-folder': (input: null) => DeskState;

  /** The answer to `window.closing`: everything typed has been handed over. */
  'window.ready-to-close': (input: null) => null;
  /** The other answer: the disk does not take the text, the window stays until the person decides. */
  'window.keep-open': (input: null) => null;
  /** The person has decided: close, whatever was not stored. */
  'window.close-anyway': (input: null) => null;
  /** Asks the person where the window's text shall go, as a file of plain text. */
  'window.save-text': (input: { readonly text: string }) => SaveTextOutcome;
}
