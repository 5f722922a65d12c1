import type { BroughtPicture } from '@shared/article/edits/insert-pictures';
import type { PictureRefusal } from '@shared/ipc/calls';
import { mostPictureBytes } from '@shared/pictures/picture-limit';
import { accepted, refused, type Result } from '@shared/result';
import { ask } from '../bridge';
import { isReadable } from './is-readable';
import { readSaid } from './read-said';

/** A file that did not become a picture. */
export interface PictureTrouble {
  readonly file: string;
  readonly refusal: PictureRefusal | { readonly kind: 'unreadable' };
}

const formats = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

/**
 * Takes a file into the local store. Decoded here first, in the sandbox: nothing that a picture file
 * carries reaches the main process unread. What the file says about its picture comes along.
 */
export async function keepFile(file: File): Promise<Result<BroughtPicture, PictureTrouble>> {
  const trouble = (refusal: PictureTrouble['refusal']) => refused({ file: file.name, refusal });
  if (file.size > mostPictureBytes)
    return trouble({ kind: 'too-large', limitBytes: mostPictureBytes });
  const bytes = await bytesOf(file);
  if (bytes === null) return trouble({ kind: 'unreadable' });
  if (!(await isReadable(file)))
    return trouble({ kind: formats.includes(file.type) ? 'unreadable' : 'not-a-picture' });
  const said = await readSaid(bytes);
  const kept = await ask('pictures.keep', { bytes });
  if (!kept.ok) return trouble(kept.refusal);
  const { sha256: media, width, height } = kept.value;
  return accepted({ media, width, height, ...said });
}

/** Null when the file is gone, or its disk refuses to hand it out. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (fault) {
    if (fault instanceof DOMException) return null;
    throw fault;
  }
}
