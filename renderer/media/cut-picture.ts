/** Pixels of the original, as it stands upright. */
export interface PixelArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a canvas can write; a part of a GIF becomes a PNG, which loses nothing but the movement. */
const writable = ['image/jpeg', 'image/png', 'image/webp'];
const quality = 0.92;

/** The part as a picture file of the same kind. */
export async function cutPicture(file: Blob, area: PixelArea): Promise<File> {
  const { x, y, width, height } = area;
  const bitmap = await createImageBitmap(file);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The canvas has no drawing context');
  context.imageSmoothingEnabled = false;
  context.drawImage(bitmap, x, y, width, height, 0, 0, width, height);
  bitmap.close();
  const type = writable.includes(file.type) ? file.type : 'image/png';
  return new File([await canvas.convertToBlob({ type, quality })], '', { type });
}
