import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** The disk refused to take a file of the site; `code` is the system's word for it. */
export class FolderNotWritable extends Error {
  readonly folder: string;
  readonly code: string;

  constructor(folder: string, code: string, cause?: unknown) {
    super(`The site folder ${folder} refused a file: ${code}`, { cause });
    this.folder = folder;
    this.code = code;
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && 'syscall' in error
    ? String(error.code)
    : null;
}

/** A rename is on the disk once its folder is; Windows cannot open a folder for that. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A full disk may take part of a file and report success. */
function shortWrite(file: string): Error {
  const facts = { code: 'ENOSPC', syscall: 'write', path: file };
  return Object.assign(new Error(`Only a part of ${file} was written`), facts);
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    const { size } = await handle.stat();
    if (size !== bytes.byteLength) throw shortWrite(file);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Readers see the old file or the new one, never half of one. */
async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const part = path.join(path.dirname(file), `.${path.basename(file)}.part`);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeWhole(part, bytes);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined); // the first error is the one to tell
    throw error;
  }
  await syncFolder(path.dirname(file));
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function isSame(file: string, bytes: Uint8Array): Promise<boolean> {
  if ((await sizeOf(file)) !== bytes.byteLength) return false;
  return (await readFile(file)).equals(bytes);
}

/** The folder that a web server serves. Files are named by their path below it. */
export interface SiteFolder {
  /** Size in bytes, or null when there is no such file. */
  readonly sizeOf: (file: string) => Promise<number | null>;
  /** Leaves a file alone that already holds these bytes. */
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
}

/** Every method throws `FolderNotWritable` when the disk says no. */
export function openSiteFolder(folder: string): SiteFolder {
  const root = path.resolve(folder);
  const placeOf = (file: string) => {
    const place = path.resolve(root, file);
    if (!place.startsWith(root + path.sep)) throw new Error(`Outside the site folder: ${file}`);
    return place;
  };
  const orRefuse = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    try {
      return await work;
    } catch (error) {
      const code = codeOf(error);
      throw code === null ? error : new FolderNotWritable(folder, code, error);
    }
  };
  const replaceIfNew = async (file: string, bytes: Uint8Array) => {
    if (!(await isSame(file, bytes))) await replace(file, bytes);
  };
  return {
    sizeOf: (file) => orRefuse(sizeOf(placeOf(file))),
    write: (file, content) => orRefuse(replaceIfNew(placeOf(file), Buffer.from(content))),
  };
}
