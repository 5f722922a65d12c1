import { lettersAt } from './pieces';
import { plainGif } from './plain-gif';
import { plainJpeg } from './plain-jpeg';
import { plainPng } from './plain-png';
import { plainWebp } from './plain-webp';

/**
 * The picture as it is drawn, to the pixel, without what its file says beside it: where and when it
 * was taken, with what, by whom, and previews of what was cut off. What is kept is published, so
 * that nothing of this may be in it. Null when it is no picture, or its parts cannot be followed.
 */
export function plainPicture(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < 16) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return plainJpeg(bytes);
  if (lettersAt(bytes, 1, 3) === 'PNG') return plainPng(bytes);
  if (lettersAt(bytes, 0, 4) === 'RIFF' && lettersAt(bytes, 8, 4) === 'WEBP')
    return plainWebp(bytes);
  return lettersAt(bytes, 0, 4) === 'GIF8' ? plainGif(bytes) : null;
}
