import { clipboard } from 'electron';

/** Puts words, and nothing else, on the clipboard. */
export async function copyText(text: string): Promise<void> {
  // At once in some versions of Electron, later in others.
  await clipboard.writeText(text);
}
