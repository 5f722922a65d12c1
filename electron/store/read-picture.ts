import { imageSize } from 'image-size';
import type { Media } from '@shared/ipc/calls';

type PictureFacts = Pick<Media, 'type' | 'width' | 'height'>;

const types: Readonly<Record<string, Media['type']>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
};

/** EXIF orientations from here on are turned by a quarter: width and height change places. */
const quarterTurns = 5;

function measure(bytes: Uint8Array): ReturnType<typeof imageSize> | null {
  try {
    return imageSize(bytes);
  } catch {
    // The reader throws for anything that it cannot make out; that is the answer here.
    return null;
  }
}

/** Kind and size of a picture by its own bytes; null when it is none that pages can show. */
export function readPicture(bytes: Uint8Array): PictureFacts | null {
  const size = measure(bytes);
  const type = types[size?.type ?? ''];
  if (size === null || type === undefined || !(size.width > 0 && size.height > 0)) return null;
  const isTurned = (size.orientation ?? 1) >= quarterTurns;
  return isTurned
    ? { type, width: size.height, height: size.width }
    : { type, width: size.width, height: size.height };
}
