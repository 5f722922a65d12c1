import type { ExportChoice, ExportFormat, MessageStyle } from '../article/export/export-formats';
import type { DraftId } from '../ids';
import type { Result } from '../result';
import type { NotFound } from './calls';

/** Why a story was not saved as a file. The story itself is as it was. */
export type ExportRefusal = NotFound | { readonly kind: 'not-stored'; readonly code: string };

export interface SavedExport {
  readonly file: string;
  /** Pictures that are not on this device any more; the file has only their words. */
  readonly missingPictures: number;
}

/** Why nothing came out of a printer; `reason` is the system's word. */
export type PrintRefusal = NotFound | { readonly kind: 'not-printed'; readonly reason: string };

/** A story out of the app: as a file, on paper, in a conversation. */
export interface ExportCalls {
  /** What the person chose the last time. Notes never go along without being asked for. */
  'exports.choice': (input: null) => ExportChoice;
  /** Asks the person for a place; null when they cancel. */
  'exports.save': (input: {
    readonly draft: DraftId;
    readonly format: ExportFormat;
    readonly withNotes: boolean;
    readonly withPictures: boolean;
  }) => Result<SavedExport | null, ExportRefusal>;
  /** Puts the story on the clipboard. */
  'exports.copy': (input: {
    readonly draft: DraftId;
    readonly style: MessageStyle;
  }) => Result<null, NotFound>;
  /** Shows the system's own dialog for printers; resolves when the person is done with it. */
  'exports.print': (input: { readonly draft: DraftId }) => Result<null, PrintRefusal>;
}
