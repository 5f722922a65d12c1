import { withHiddenPage } from './hidden-page';

/** What Chromium shows and other programs may not. */
interface Picture {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Draws the one picture of the page on white, which is what a form without holes needs. */
const draw = `(async () => {
  const [picture] = document.images;
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/jpeg', 0.92);
})()`;

/** The same picture as JPEG bytes; null when Chromium cannot read it. */
export function redrawPicture({ type, bytes }: Picture): Promise<Uint8Array | null> {
  return withHiddenPage({ body: bytes, type, mayBeAsked: true }, async (contents) => {
    const drawn: unknown = await contents.executeJavaScript(draw);
    const jpeg = /^data:image\/jpeg;base64,(.+)$/.exec(String(drawn))?.[1];
    return jpeg === undefined ? null : Buffer.from(jpeg, 'base64');
  });
}
