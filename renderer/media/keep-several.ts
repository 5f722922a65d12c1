import type { BroughtPicture } from '@shared/article/edits/insert-pictures';
import { keepFile, type PictureTrouble } from './keep-file';

/** What became of several files. */
export interface KeptFiles {
  readonly pictures: readonly BroughtPicture[];
  readonly troubles: readonly PictureTrouble[];
}

/** One after the other, so that a folder of large files never lies in memory at once. */
export async function keepSeveral(files: readonly File[]): Promise<KeptFiles> {
  const pictures: BroughtPicture[] = [];
  const troubles: PictureTrouble[] = [];
  for (const file of files) {
    const kept = await keepFile(file);
    if (kept.ok) pictures.push(kept.value);
    else troubles.push(kept.refusal);
  }
  return { pictures, troubles };
}
