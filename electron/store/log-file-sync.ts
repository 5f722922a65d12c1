import { open, stat, type FileHandle } from 'node:fs/promises';

/**
 * Syncs SQLite's write-ahead log through a handle of our own. Never open the main file like this:
 * closing any handle of it would drop the locks that SQLite holds on it.
 */
export interface LogFileSync {
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function createLogFileSync(file: string): LogFileSync {
  let kept: { readonly handle: FileHandle; readonly inode: number } | null = null;
  const close = async () => {
    const { handle } = kept ?? {};
    kept = null;
    await handle?.close();
  };
  const reopened = async () => {
    const { ino: inode } = await stat(file);
    // SQLite may have removed the file and made another one of the same name.
    if (kept?.inode === inode) return kept.handle;
    await close();
    // Windows syncs only what is open for writing.
    const handle = await open(file, 'r+');
    kept = { handle, inode };
    return handle;
  };
  return { close, sync: async () => (await reopened()).sync() };
}
