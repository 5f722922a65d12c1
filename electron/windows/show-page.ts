import { extname } from 'node:path';
import { shell } from 'electron';

/** Opens a page that lies on this device in the person's browser. @throws when the system cannot */
export async function showPage(file: string): Promise<void> {
  // The system runs what it opens: only pages are handed over.
  if (extname(file) !== '.html') throw new Error('Not a page');
  const failure = await shell.openPath(file);
  if (failure !== '') throw new Error(`The page cannot be shown: ${failure}`);
}
