import type { ExportFormat } from '@shared/article/export/export-formats';
import { placeFile } from './place-file';

const names: Readonly<Record<ExportFormat, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'HTML',
  md: 'Markdown',
  txt: 'TXT',
};

/** Asks where an exported story is to be saved; null when the person cancels. */
export function placeExport(
  window: number,
  name: string,
  format: ExportFormat,
): Promise<string | null> {
  return placeFile(window, name, { name: names[format], extension: format });
}
