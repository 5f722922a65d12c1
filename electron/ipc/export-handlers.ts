import { z } from 'zod';
import {
  exportFormats,
  messageStyles,
  type ExportChoice,
  type ExportFormat,
} from '@shared/article/export/export-formats';
import type { PrintRefusal } from '@shared/ipc/export-calls';
import { accepted, type Result } from '@shared/result';
import { exportDraft, messageOf, pageForPrinter, type Exporter } from '../actions/export-draft';
import { parcelName } from '../actions/export-parcel';
import type { Desks } from '../desk/desks';
import { writeFile } from '../desk/write-file';
import type { HandlersOf } from './handler';
import { draftId, nothing } from './input-schemas';

/** What a story needs on its way out of the app. */
export interface ExportParts {
  readonly exporter: Exporter;
  readonly lastExport: {
    readonly read: () => ExportChoice;
    readonly keep: (choice: ExportChoice) => void;
  };
  /** Null when the person cancels. */
  readonly placeExport: (
    window: number,
    name: string,
    format: ExportFormat,
  ) => Promise<string | null>;
  readonly copyText: (text: string) => Promise<void>;
  readonly printPage: (html: string) => Promise<Result<null, PrintRefusal>>;
}

const asked = z.object({
  draft: draftId,
  format: z.enum(exportFormats),
  withNotes: z.boolean(),
  withPictures: z.boolean(),
});

export function exportHandlers(desks: Desks, parts: ExportParts): HandlersOf<'exports'> {
  return { ...savingHandlers(desks, parts), ...handingHandlers(desks, parts) };
}

function savingHandlers(
  desks: Desks,
  { exporter, lastExport, placeExport }: ExportParts,
): Pick<HandlersOf<'exports'>, 'exports.choice' | 'exports.save'> {
  return {
    'exports.choice': { schema: nothing, run: () => lastExport.read() },
    'exports.save': {
      schema: asked,
      run: async (exporting, { window }) => {
        const desk = await desks.current();
        const name = parcelName(desk, exporting.draft);
        const file = await placeExport(window, name, exporting.format);
        if (file === null) return accepted(null);
        lastExport.keep({ format: exporting.format, withPictures: exporting.withPictures });
        const exported = await exportDraft(desk, exporter, exporting);
        if (!exported.ok) return exported;
        const { bytes, missingPictures } = exported.value;
        const written = await writeFile(file, bytes);
        return written.ok ? accepted({ file, missingPictures }) : written;
      },
    },
  };
}

function handingHandlers(
  desks: Desks,
  { exporter, copyText, printPage }: ExportParts,
): Omit<HandlersOf<'exports'>, 'exports.choice' | 'exports.save'> {
  return {
    'exports.copy': {
      schema: z.object({ draft: draftId, style: z.enum(messageStyles) }),
      run: async ({ draft, style }) => {
        const message = messageOf(await desks.current(), draft, style);
        if (!message.ok) return message;
        await copyText(message.value);
        return accepted(null);
      },
    },
    'exports.print': {
      schema: z.object({ draft: draftId }),
      run: async ({ draft }) => {
        const page = await pageForPrinter(await desks.current(), exporter, draft);
        return page.ok ? printPage(page.value) : page;
      },
    },
  };
}
