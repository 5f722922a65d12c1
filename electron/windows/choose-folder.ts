import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

/** Asks for a folder with the system's own dialog; null when the person cancels. */
export async function chooseFolder(window: number, start: string): Promise<string | null> {
  const owner = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === window);
  const options: OpenDialogOptions = {
    defaultPath: start,
    properties: ['openDirectory', 'createDirectory'],
  };
  const { canceled, filePaths } =
    owner === undefined
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(owner, options);
  return canceled ? null : (filePaths[0] ?? null);
}
