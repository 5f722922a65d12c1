import { app, BrowserWindow, dialog } from 'electron';
import { join } from 'node:path';

const filters = [{ name: 'Tahrir', extensions: ['tahrir'] }];
/** Everything that a file system somewhere reads differently. */
const notInNames = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;

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
export async function placeParcel(window: number, name: string): Promise<string | null> {
  const owner = ownerOf(window);
  const plain = name.replace(notInNames, ' ').trim().replace(/^\.+/, '');
  const defaultPath = join(app.getPath('documents'), `${plain === '' ? 'tahrir' : plain}.tahrir`);
  const options = { defaultPath, filters };
  const { canceled, filePath } =
    owner === null
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(owner, options);
  return canceled || filePath === '' ? null : filePath;
}
