import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { readParcel } from '../../../../electron/parcels/read-parcel';
import { writeParcel } from '../../../../electron/parcels/write-parcel';
import type { Parcel, ParcelRefusal } from '../../../../shared/draft/parcel';
import { temporaryFolder } from '../../../fixtures/temporary-folder';
import { sampleParcel } from './sample-parcel';

/** A table to make parcels on, and a private folder to open them in. */
export interface ParcelRoom {
  readonly folder: string;
  readonly opening: string;
  readonly parcel: Parcel;
  readonly file: string;
}

export function parcelRoom(): ParcelRoom {
  const folder = temporaryFolder();
  const opening = path.join(folder, 'opening');
  mkdirSync(opening);
  return { folder, opening, parcel: sampleParcel(folder), file: path.join(folder, 'story.tahrir') };
}

export async function writtenParcel(passphrase: string | null = null): Promise<ParcelRoom> {
  const room = parcelRoom();
  expect(await writeParcel(room.file, room.parcel, passphrase)).toEqual({ ok: true, value: null });
  return room;
}

/** Why these bytes are refused; they must be, and must leave nothing behind. */
export async function refusalOf(
  room: ParcelRoom,
  bytes: Uint8Array,
  passphrase: string | null = null,
): Promise<ParcelRefusal> {
  const file = path.join(room.folder, 'foreign.tahrir');
  writeFileSync(file, bytes);
  const opened = await readParcel(file, passphrase, room.opening);
  if (opened.ok) throw new Error('It was accepted');
  expect(readdirSync(room.opening)).toEqual([]);
  return opened.refusal;
}
