import { accepted, refused, type Result } from '@shared/result';
import { storageCode } from '../store/storage-code';
import { writeFileDurably } from '../store/write-file-durably';

/** Puts a file where the person wants it, whole or not at all. */
export async function writeFile(
  file: string,
  bytes: Uint8Array,
): Promise<Result<null, { readonly kind: 'not-stored'; readonly code: string }>> {
  try {
    await writeFileDurably(file, bytes);
    return accepted(null);
  } catch (fault) {
    const code = storageCode(fault);
    if (code === null) throw fault;
    return refused({ kind: 'not-stored', code });
  }
}
