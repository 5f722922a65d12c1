import { placeFile } from './place-file';

/** Asks where the newsroom's record is to be saved; null when the person cancels. */
export function placeAudit(window: number, format: 'csv' | 'json'): Promise<string | null> {
  return placeFile(window, 'audit', { name: format.toUpperCase(), extension: format });
}
