import type { DocxHost } from '@shared/article/intake/files/read-docx';
import {
  mostFileBytes,
  readStoryFile,
  type StoryFileRefusal,
} from '@shared/article/intake/files/read-story-file';
import type { Intake } from '@shared/article/intake/intake';
import { refused, type Result } from '@shared/result';

export type FileRefusal = StoryFileRefusal | { readonly kind: 'not-readable' };

/** The reader of Word documents is large, and fetched with the first of them. */
const docx: DocxHost = {
  keep: async (bytes) => (await import('./convert-docx')).docxHere.keep(bytes),
  convert: async (bytes, place) => (await import('./convert-docx')).docxHere.convert(bytes, place),
};

export async function readFile(file: File): Promise<Result<Intake, FileRefusal>> {
  if (file.size > mostFileBytes) return refused({ kind: 'too-large', limitBytes: mostFileBytes });
  const bytes = await bytesOf(file);
  return bytes === null
    ? refused({ kind: 'not-readable' })
    : readStoryFile({ name: file.name, bytes }, docx);
}

/** Null when the file is gone, or is a folder. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
