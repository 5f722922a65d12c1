import { copyText } from './copy-text';
import { placeAudit } from './place-audit';
import { placeExport } from './place-export';
import { pdfOf, printPage } from './print-story';
import { redrawPicture } from './redraw-picture';

/** Everything by which a story leaves the app, for whoever decides what leaves. */
export const wayOut = {
  placeAudit,
  copyText,
  pdfOf,
  placeExport,
  printPage,
  redraw: redrawPicture,
};
