import type { Media, PictureRefusal } from '@shared/ipc/calls';
import { plainPicture } from '@shared/pictures/plain-picture';
import { refused, type Result } from '@shared/result';
import type { Desk } from './desk';

/** What a file says beside its picture, where it was taken above all, is never kept. */
export async function keepPicture(
  desk: Desk,
  bytes: Uint8Array,
): Promise<Result<Media, PictureRefusal>> {
  const plain = plainPicture(bytes);
  return plain === null ? refused({ kind: 'not-a-picture' }) : desk.media.keep(plain);
}
