import type { WebContents } from 'electron';
import type { PrintRefusal } from '@shared/ipc/export-calls';
import { accepted, refused, type Result } from '@shared/result';
import { withHiddenPage, type HiddenPage } from './hidden-page';

function asPage(html: string): HiddenPage {
  return { body: html, type: 'text/html; charset=utf-8' };
}

/** The page as a PDF: tagged for those who do not see it, its links alive, its fonts inside. */
export function pdfOf(html: string): Promise<Uint8Array> {
  return withHiddenPage(asPage(html), (contents) =>
    contents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
}

function printed(contents: WebContents): Promise<Result<null, PrintRefusal>> {
  return new Promise((resolve) => {
    contents.print({ printBackground: true }, (isPrinted, reason) => {
      const isDone = isPrinted || /cancel/i.test(reason);
      resolve(isDone ? accepted(null) : refused({ kind: 'not-printed', reason }));
    });
  });
}

/** Shows the system's dialog for printers; resolves when the person is done with it. */
export function printPage(html: string): Promise<Result<null, PrintRefusal>> {
  return withHiddenPage(asPage(html), printed);
}
