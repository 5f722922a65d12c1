import type { SaveTextOutcome } from '@shared/ipc/safety-calls';
import { accepted } from '@shared/result';
import { writeFile } from './write-file';

/** Puts words where the person wants them, whole or not at all. */
export async function writeTextFile(file: string, text: string): Promise<SaveTextOutcome> {
  const written = await writeFile(file, new TextEncoder().encode(text));
  return written.ok ? accepted({ file }) : written;
}
