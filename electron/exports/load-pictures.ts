import { readFile } from 'node:fs/promises';
import type { ExportBlock, ExportPicture, ExportStory } from '@shared/article/export/export-story';
import type { Sha256 } from '@shared/ids';
import type { Media } from '@shared/ipc/calls';
import type { ExportContent } from '../actions/export-draft';

export interface LoadedPicture extends Pick<Media, 'type' | 'width' | 'height'> {
  readonly bytes: Uint8Array;
}

/** The pictures of one story by their address; those that are missing are not in it. */
export type LoadedPictures = ReadonlyMap<Sha256, LoadedPicture>;

function picturesIn(blocks: readonly ExportBlock[]): readonly ExportPicture[] {
  return blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
}

/** Hashes of the pictures that the story shows, each once. */
export function shownMedia({ lead, blocks }: ExportStory): readonly Sha256[] {
  const shown = [...(lead === null ? [] : [lead]), ...picturesIn(blocks)];
  return [...new Set(shown.map(({ media }) => media))];
}

async function load(
  media: Sha256,
  findPicture: ExportContent['findPicture'],
): Promise<LoadedPicture | null> {
  const kept = findPicture(media);
  if (kept === null) return null;
  try {
    const { type, width, height } = kept;
    return { type, width, height, bytes: await readFile(kept.file) };
  } catch (fault) {
    // Whoever emptied the folder by hand still gets the words.
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

export async function loadPictures({ story, findPicture }: ExportContent): Promise<LoadedPictures> {
  const loaded = new Map<Sha256, LoadedPicture>();
  for (const media of shownMedia(story)) {
    const picture = await load(media, findPicture);
    if (picture !== null) loaded.set(media, picture);
  }
  return loaded;
}

/** A picture as an address that holds all of it. */
export function dataAddress({ type, bytes }: LoadedPicture): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
