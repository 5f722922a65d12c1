import { statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

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
    return handle;
  };
  /** SQLite may have removed the file and made another one of the same name. */
  const isNewest = () => kept?.inode === statSync(file).ino;
  const sync = async () => {
    // Asked here: a commit has just been written through this thread, and the pool would take longer.
    const handle = kept !== null && isNewest() ? kept.handle : await reopen();
    // The file's new length is synced too; only its time of change is not.
    await handle.datasync();
  };
  return { close, sync };
}
