import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';

/** Everything that a file system somewhere reads differently. */
const notInNames = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;

export interface FileKind {
  /** What the system's dialog calls it: the name of a format, the same in every language. */
  readonly name: string;
  /** Without its dot. */
  readonly extension: string;
}

/** Asks where a file is to be saved; null when the person cancels. */
export async function placeFile(
  window: number,
  name: string,
  kind: FileKind,
): Promise<string | null> {
  const all = BrowserWindow.getAllWindows();
  const owner = all.find(({ webContents }) => webContents.id === window) ?? null;
  const plain = name.replace(notInNames, ' ').trim().replace(/^\.+/, '');
  const file = `${plain === '' ? 'tahrir' : plain}.${kind.extension}`;
  const options = {
    defaultPath: join(app.getPath('documents'), file),
    filters: [{ name: kind.name, extensions: [kind.extension] }],
  };
  const { canceled, filePath } =
    owner === null
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(owner, options);
  return canceled || filePath === '' ? null : filePath;
}
