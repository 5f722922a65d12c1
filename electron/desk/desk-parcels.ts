import { mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parcels } from '../actions/desk';
import { readParcel } from '../parcels/read-parcel';
import { writeParcel } from '../parcels/write-parcel';

/** Parcels of one newsroom are opened beside its pictures, where nobody else can read. */
export function createDeskParcels(newsroom: string): Parcels {
  const folder = join(newsroom, 'opening');
  // What is in there was cut off while it was being opened: nothing of it was kept.
  rmSync(folder, { recursive: true, force: true });
  return {
    read: (file, passphrase) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return readParcel(file, passphrase, folder);
    },
    write: writeParcel,
    bytes: (file) => readFile(file),
  };
}
