import { accepted, refused, type Result } from '@shared/result';
import { storageCode } from '../store/storage-code';
import { writeFileDurably } from '../store/write-file-durably';

/** A place of the person's choice may also be taken, gone, or open in another program. */
const placeCodes = ['EBUSY', 'ETXTBSY', 'EISDIR', 'EEXIST', 'ENOENT', 'ENAMETOOLONG'];

function placeCode(fault: unknown): string | null {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  return placeCodes.find((known) => known === code) ?? null;
}

/** Whoever may read in that folder may read what is put there. */
const asTheFolderSays = 0o666;

/** Puts a file where the person wants it, whole or not at all. */
export async function writeFile(
  file: string,
  bytes: Uint8Array,
): Promise<Result<null, { readonly kind: 'not-stored'; readonly code: string }>> {
  try {
    await writeFileDurably(file, bytes, asTheFolderSays);
    return accepted(null);
  } catch (fault) {
    const code = storageCode(fault) ?? placeCode(fault);
    if (code === null) throw fault;
    return refused({ kind: 'not-stored', code });
  }
}
