import { BrowserWindow, dialog } from 'electron';
import { placeFile } from './place-file';

const filters = [{ name: 'Tahrir', extensions: ['tahrir'] }];

function ownerOf(window: number): BrowserWindow | null {
  const all = BrowserWindow.getAllWindows();
  return all.find(({ webContents }) => webContents.id === window) ?? null;
}

/** Asks for a parcel to open; null when the person cancels. */
export async function chooseParcel(window: number): Promise<string | null> {
  const owner = ownerOf(window);
  const options = { filters, properties: ['openFile' as const] };
  const { canceled, filePaths } =
    owner === null
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(owner, options);
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where a parcel is to be saved; null when the person cancels. */
export function placeParcel(window: number, name: string): Promise<string | null> {
  return placeFile(window, name, { name: 'Tahrir', extension: 'tahrir' });
}
