import type { SaveTextOutcome } from '@shared/ipc/safety-calls';
import { accepted, refused } from '@shared/result';
import { storageCode } from '../store/storage-code';
import { writeFileDurably } from '../store/write-file-durably';

/** Puts words where the person wants them, whole or not at all. */
export async function writeTextFile(file: string, text: string): Promise<SaveTextOutcome> {
  try {
    await writeFileDurably(file, new TextEncoder().encode(text));
    return accepted({ file });
  } catch (fault) {
    const code = storageCode(fault);
    if (code === null) throw fault;
    return refused({ kind: 'not-stored', code });
  }
}
