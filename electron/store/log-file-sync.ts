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
  const reopen = async () => {
    await close();
    // Windows syncs only what is open for writing.
    const handle = await open(file, 'r+');
    const { ino: inode } = await handle.stat();
    kept = { handle, inode };
    // The file's new length is synced too; only its time of change is not.
    await handle.datasync();
  };
  const sync = async () => {
    if (kept === null) return reopen();
    const [{ ino: inode }] = await Promise.all([stat(file), kept.handle.datasync()]);
    // SQLite may have removed the file and made another one of the same name.
    if (inode !== kept.inode) await reopen();
  };
  return { close, sync };
}
