import { mkdtemp, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedParcel, ParcelRefusal } from '@shared/draft/parcel';
import { accepted, refused, type Result } from '@shared/result';
import { storageCode } from '../store/storage-code';
import { openArchive } from './archive';
import { openContainer, unsealedName, type Container } from './open-container';
import { readLog } from './read-log';
import { readManifest } from './read-manifest';
import { unpackMedia } from './unpack-media';

/** What a parcel's private folder is called; one that is left behind was cut off while opening. */
export const openingPrefix = 'parcel-';

/**
 * Opens a parcel that came from anywhere and checks all of it. A refused one leaves nothing behind;
 * of an accepted one nothing is kept until its caller keeps it.
 * @param within an existing folder for the unpacked pictures: one that others cannot read
 */
export async function readParcel(
  file: string,
  passphrase: string | null,
  within = tmpdir(),
): Promise<Result<OpenedParcel, ParcelRefusal>> {
  const folder = await makeFolder(within);
  if (!folder.ok) return folder;
  const close = () => rm(folder.value, { recursive: true, force: true });
  try {
    const opened = await readInto({ file, passphrase, folder: folder.value });
    if (!opened.ok) await close();
    return opened.ok ? accepted({ ...opened.value, close }) : opened;
  } catch (fault) {
    await close();
    return notStored(fault);
  }
}

function notStored(fault: unknown): Result<never, ParcelRefusal> {
  const code = storageCode(fault);
  if (code === null) throw fault;
  return refused({ kind: 'not-stored', code });
}

async function makeFolder(within: string): Promise<Result<string, ParcelRefusal>> {
  try {
    return accepted(await mkdtemp(join(within, openingPrefix)));
  } catch (fault) {
    return notStored(fault);
  }
}

type Contents = Omit<OpenedParcel, 'close'>;

async function readInto(container: Container): Promise<Result<Contents, ParcelRefusal>> {
  const zip = await openContainer(container);
  if (!zip.ok) return zip;
  try {
    return await readZip(zip.value, container.folder);
  } finally {
    await zip.value.close();
    await rm(join(container.folder, unsealedName), { force: true });
  }
}

/** Cheap checks first: nothing is unpacked before the log holds. */
async function readZip(zip: FileHandle, folder: string): Promise<Result<Contents, ParcelRefusal>> {
  const archive = await openArchive(zip);
  if (!archive.ok) return archive;
  const manifest = await readManifest(archive.value);
  if (!manifest.ok) return manifest;
  const log = await readLog(archive.value, manifest.value);
  if (!log.ok) return log;
  const media = await unpackMedia(archive.value, manifest.value.media, folder);
  if (!media.ok) return media;
  return accepted({ manifest: manifest.value, ...log.value, media: media.value });
}
