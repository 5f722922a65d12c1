import type { Sha256 } from '@shared/ids';
import type { SiteFacts, StoredMedia } from '../../site-facts';
import { mediaFolder } from './site-address';

const endings: Readonly<Record<StoredMedia['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** A picture as the site has it. */
export interface SitePicture {
  /** Path below the site's root; the bytes' own hash names it. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly stored: StoredMedia;
}

/** Hands out pictures to pages and remembers which ones the pages need. */
export interface PictureShelf {
  /** Null when the local store has no such picture; the page does without it. */
  readonly take: (sha256: Sha256) => SitePicture | null;
  readonly taken: () => readonly SitePicture[];
}

export function openPictureShelf(facts: SiteFacts): PictureShelf {
  const taken = new Map<Sha256, SitePicture>();
  return {
    take: (sha256) => {
      const stored = facts.media(sha256);
      if (stored === null) return null;
      const { width, height } = stored;
      const file = `${mediaFolder}/${stored.sha256}.${endings[stored.type]}`;
      const picture = { file, width, height, stored };
      taken.set(sha256, picture);
      return picture;
    },
    taken: () => [...taken.values()],
  };
}
