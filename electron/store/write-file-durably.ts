import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written);
    // A full disk may take part of the bytes without an error.
    if (bytesWritten === 0) throw Object.assign(new Error('Short write'), { code: 'ENOSPC' });
    written += bytesWritten;
  }
  await handle.sync();
}

async function writeSynced(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'w', mode);
  try {
    await writeAll(handle, bytes);
  } finally {
    await handle.close();
  }
}

/** Makes a rename in a folder outlive a power cut; Windows cannot and need not. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * After it resolves the file is whole on the disk; when it rejects, what was there is untouched.
 * @param mode who may read it, before the system's own mask; nobody else when left out
 */
export async function writeFileDurably(
  file: string,
  bytes: Uint8Array,
  mode = 0o600,
): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${randomUUID()}.unfinished`;
  try {
    await writeSynced(unfinished, bytes, mode);
    await rename(unfinished, file);
  } catch (fault) {
    await rm(unfinished, { force: true });
    throw fault;
  }
  await syncFolder(folder);
}
