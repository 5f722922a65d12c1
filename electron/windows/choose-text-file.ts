import { BrowserWindow, dialog, type SaveDialogOptions } from 'electron';

/** Asks where a file of plain text shall go; null when the person cancels. */
export async function chooseTextFile(window: number): Promise<string | null> {
  const owner = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === window);
  const options: SaveDialogOptions = { defaultPath: 'tahrir.txt' };
  const { canceled, filePath } =
    owner === undefined
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(owner, options);
  return canceled || filePath === '' ? null : filePath;
}
