import type { Sha256 } from '@shared/ids';

/** Where a window finds a picture of the local store: a path of the app's own address. */
export function mediaAddress(sha256: Sha256): string {
  return `/media/${sha256}`;
}
