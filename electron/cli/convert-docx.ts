import mammoth from 'mammoth';
import { docxStyles, type DocxHost } from '@shared/article/intake/files/read-docx';

/** Reads Word documents here; there is no store on the command line to keep their pictures in. */
export const docxOnDisk: DocxHost = {
  keep: async () => null,
  convert: async (bytes, place) => {
    const read = (image: { readonly readAsBuffer: () => Promise<Uint8Array> }) => ({
      read: () => image.readAsBuffer(),
    });
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: [...docxStyles],
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => ({
          src: await place(read(image)),
        })),
      },
    );
    return { html: value, lostPictures: messages.filter(({ type }) => type === 'error').length };
  },
};
