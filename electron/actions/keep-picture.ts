import type { Media, PictureRefusal } from '@shared/ipc/calls';
import type { Result } from '@shared/result';
import type { Desk } from './desk';

export function keepPicture(desk: Desk, bytes: Uint8Array): Promise<Result<Media, PictureRefusal>> {
  return desk.media.keep(bytes);
}
