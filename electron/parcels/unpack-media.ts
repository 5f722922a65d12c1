import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParcelMedia, ParcelRefusal } from '@shared/draft/parcel';
import type { Media } from '@shared/ipc/calls';
import { accepted, refused, type Result } from '@shared/result';
import { readPicture } from '../store/read-picture';
import type { Archive } from './archive';
import { mediaNameOf } from './member-names';

/** Unpacks the listed pictures into a folder, each under its hash; one that is off refuses them all. */
export async function unpackMedia(
  archive: Archive,
  listed: readonly Media[],
  folder: string,
): Promise<Result<readonly ParcelMedia[], ParcelRefusal>> {
  const unpacked: ParcelMedia[] = [];
  for (const media of listed) {
    const one = { ...media, file: join(folder, media.sha256) };
    const refusal = (await unpackBytes(archive, one)) ?? (await checkPicture(one));
    if (refusal !== null) return refused(refusal);
    unpacked.push(one);
  }
  return accepted(unpacked);
}

async function unpackBytes(
  archive: Archive,
  { sha256, bytes, file }: ParcelMedia,
): Promise<ParcelRefusal | null> {
  const name = mediaNameOf(sha256);
  const handle = await open(file, 'wx', 0o600);
  try {
    const take = (piece: Buffer) => handle.writeFile(piece);
    const unpacked = await archive.unpack(name, { measure: 'picture', take });
    if (!unpacked.ok) return unpacked.refusal;
    const isSent = unpacked.value.sha256 === sha256 && unpacked.value.bytes === bytes;
    return isSent ? null : { kind: 'wrong-hash', file: name };
  } finally {
    await handle.close();
  }
}

/** The manifest's words about a picture are held against the picture's own bytes. */
async function checkPicture({ file, sha256, ...said }: ParcelMedia): Promise<ParcelRefusal | null> {
  const found = readPicture(await readFile(file));
  const isAsSaid =
    found?.type === said.type && found.width === said.width && found.height === said.height;
  return isAsSaid ? null : { kind: 'bad-media', media: sha256 };
}
