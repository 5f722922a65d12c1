import { useEffect, useState } from 'react';
import type { Sha256 } from '@shared/ids';
import { mediaAddress } from '../bridge/media-address';

/** The picture that is cut: its file, and its pixels as they stand upright. */
export type Source =
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'read';
      readonly file: Blob;
      readonly width: number;
      readonly height: number;
      /** A GIF may move; what is cut out of it does not. */
      readonly isMoving: boolean;
    };

/** Null until it is read. */
export function useSource(media: Sha256): Source | null {
  const [source, setSource] = useState<Source | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readSource(media).then((read) => {
      if (isWanted) setSource(read);
    });
    return () => {
      isWanted = false;
    };
  }, [media]);
  return source;
}

async function readSource(media: Sha256): Promise<Source> {
  const answer = await fetch(mediaAddress(media));
  if (!answer.ok) return { kind: 'missing' };
  const file = await answer.blob();
  try {
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    bitmap.close();
    return { kind: 'read', file, width, height, isMoving: file.type === 'image/gif' };
  } catch {
    // The browser says no more than that it cannot draw it.
    return { kind: 'missing' };
  }
}
