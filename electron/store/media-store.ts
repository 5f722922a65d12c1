import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha256 } from '@shared/ids';
import type { Media, PictureRefusal } from '@shared/ipc/calls';
import { mostPictureBytes } from '@shared/pictures/picture-limit';
import { accepted, refused, type Result } from '@shared/result';
import { readPicture } from './read-picture';
import { prepare, type Database } from './statement';
import { storageCode } from './storage-code';
import { writeFileDurably } from './write-file-durably';

export interface KeptMedia extends Media {
  /** Where its bytes are on this device. */
  readonly file: string;
}

/** Pictures by the SHA-256 of their bytes: the same picture is kept once. */
export interface MediaStore {
  readonly keep: (bytes: Uint8Array) => Promise<Result<Media, PictureRefusal>>;
  readonly find: (sha256: Sha256) => KeptMedia | null;
  /** Call it inside a transaction; the file goes after it, with `removeFile`. */
  readonly forget: (sha256: Sha256) => void;
  /** Removes the bytes of a picture that is forgotten; one that came back meanwhile stays. */
  readonly removeFile: (sha256: Sha256) => void;
}

export function createMediaStore(database: Database, folder: string): MediaStore {
  const insert = prepare(database, 'INSERT OR IGNORE INTO media VALUES (?, ?, ?, ?, ?)');
  const select = prepare<Media>(database, 'SELECT * FROM media WHERE sha256 = ?');
  const remove = prepare(database, 'DELETE FROM media WHERE sha256 = ?');
  const fileOf = (sha256: Sha256) => join(folder, sha256.slice(0, 2), sha256);
  const store = async (media: Media, bytes: Uint8Array) => {
    const file = fileOf(media.sha256);
    if (!existsSync(file)) await writeFileDurably(file, bytes);
    insert.run(media.sha256, media.type, media.width, media.height, media.bytes);
  };
  return {
    forget: (sha256) => remove.run(sha256),
    removeFile: (sha256) => {
      if (select.one(sha256) === null) rmSync(fileOf(sha256), { force: true });
    },
    keep: async (bytes) => {
      if (bytes.length > mostPictureBytes)
        return refused({ kind: 'too-large', limitBytes: mostPictureBytes });
      const facts = readPicture(bytes);
      if (facts === null) return refused({ kind: 'not-a-picture' });
      const media = { sha256: hashOf(bytes), ...facts, bytes: bytes.length };
      return keepOrRefuse(media, () => store(media, bytes));
    },
    find: (sha256) => {
      const media = select.one(sha256);
      return media === null ? null : { ...media, file: fileOf(sha256) };
    },
  };
}

function hashOf(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256; // the only place that makes one
}

async function keepOrRefuse(
  media: Media,
  store: () => Promise<void>,
): Promise<Result<Media, PictureRefusal>> {
  try {
    await store();
    return accepted(media);
  } catch (fault) {
    const code = storageCode(fault);
    if (code === null) throw fault;
    return refused({ kind: 'not-stored', code });
  }
}
