import { ImageRun, Paragraph } from 'docx';
import { captionLine } from '@shared/article/export/export-picture';
import type { ExportPicture } from '@shared/article/export/export-story';
import { textRuns } from './docx-runs';
import type { LoadedPicture, LoadedPictures } from './load-pictures';

/** What a page has room for, in pixels at 96 to the inch. */
const room = { width: 600, height: 640 };

const kinds = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' } as const;

function fitting({ width, height }: LoadedPicture): { width: number; height: number } {
  const scale = Math.min(1, room.width / width, room.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function imageOf(picture: LoadedPicture, alt: string): ImageRun | null {
  if (picture.type === 'image/webp') return null;
  return new ImageRun({
    type: kinds[picture.type],
    data: picture.bytes,
    transformation: fitting(picture),
    altText: { name: alt.slice(0, 60), description: alt, title: '' },
  });
}

/** A picture with what is said below it; without its bytes only the words stand there. */
export function pictureParagraphs(
  picture: ExportPicture,
  pictures: LoadedPictures,
): readonly Paragraph[] {
  const loaded = pictures.get(picture.media);
  const image = loaded === undefined ? null : imageOf(loaded, picture.alt);
  const caption = captionLine(picture);
  const shown = new Paragraph({
    style: 'Picture',
    bidirectional: true,
    keepNext: caption !== '',
    children: image === null ? [] : [image],
  });
  const said = new Paragraph({
    style: 'Caption',
    bidirectional: true,
    children: [...textRuns(caption, {})],
  });
  return [...(image === null ? [] : [shown]), ...(caption === '' ? [] : [said])];
}
