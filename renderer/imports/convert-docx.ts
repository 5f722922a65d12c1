import mammoth from 'mammoth';
import { docxStyles, type DocxHost } from '@shared/article/intake/files/read-docx';
import { ask } from '../bridge';

/** Reads Word documents in the window, which is sandboxed; their pictures go to the store. */
export const docxHere: DocxHost = {
  keep: async (bytes) => {
    const kept = await ask('pictures.keep', { bytes });
    if (!kept.ok) return null;
    const { sha256, width, height } = kept.value;
    return { media: sha256, width, height };
  },
  convert: async (bytes, place) => {
    const { value, messages } = await mammoth.convertToHtml(
      { arrayBuffer: new Uint8Array(bytes).buffer },
      {
        styleMap: [...docxStyles],
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => ({
          src: await place({ read: async () => new Uint8Array(await image.readAsArrayBuffer()) }),
        })),
      },
    );
    return { html: value, lostPictures: messages.filter(({ type }) => type === 'error').length };
  },
};
