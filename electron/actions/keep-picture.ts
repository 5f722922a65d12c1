import type { Media, PictureRefusal } from '@shared/ipc/calls';
import { mostPictureBytes } from '@shared/pictures/picture-limit';
import { plainPicture } from '@shared/pictures/plain-picture';
import { refused, type Result } from '@shared/result';
import type { Desk } from './desk';

/** What a file says beside its picture, where it was taken above all, is never kept. */
export async function keepPicture(
  desk: Desk,
  bytes: Uint8Array,
): Promise<Result<Media, PictureRefusal>> {
  if (bytes.length > mostPictureBytes)
    return refused({ kind: 'too-large', limitBytes: mostPictureBytes });
  const plain = plainPicture(bytes);
  return plain === null ? refused({ kind: 'not-a-picture' }) : desk.media.keep(plain);
}
