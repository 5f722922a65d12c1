import { z } from 'zod';
import { accepted, refused } from '@shared/result';
import { exportParcel, parcelName } from '../actions/export-parcel';
import { openParcel } from '../actions/open-parcel';
import type { Desks } from '../desk/desks';
import type { ParcelTray } from '../desk/parcel-tray';
import type { HandlersOf } from './handler';
import { draftId, nothing } from './input-schemas';

/** What the person's system asks them about parcels. */
export interface ParcelParts {
  readonly tray: ParcelTray;
  /** Null when the person cancels. */
  readonly chooseParcel: (window: number) => Promise<string | null>;
  /** Null when the person cancels. */
  readonly placeParcel: (window: number, name: string) => Promise<string | null>;
}

const passphrase = z.string().min(1).max(1000).nullable();
const ticket = z.uuid();
/** Bytes that come over the bridge; a larger parcel is opened from its place on the disk. */
const mostDropped = 100 * 1024 * 1024;
const dropped = z.instanceof(Uint8Array).refine((bytes) => bytes.length <= mostDropped);

export function parcelHandlers(desks: Desks, parts: ParcelParts): HandlersOf<'parcels'> {
  return { ...savingHandlers(desks, parts), ...openingHandlers(desks, parts) };
}

function savingHandlers(
  desks: Desks,
  { placeParcel }: ParcelParts,
): Pick<HandlersOf<'parcels'>, 'parcels.save'> {
  return {
    'parcels.save': {
      schema: z.object({ draft: draftId, passphrase }),
      run: async (sending, { window }) => {
        const desk = await desks.current();
        const file = await placeParcel(window, parcelName(desk, sending.draft));
        if (file === null) return accepted(null);
        const written = await exportParcel(desk, { ...sending, file });
        return written.ok ? accepted({ file }) : written;
      },
    },
  };
}

function openingHandlers(
  desks: Desks,
  { tray, chooseParcel }: ParcelParts,
): Omit<HandlersOf<'parcels'>, 'parcels.save'> {
  return {
    'parcels.choose': {
      schema: nothing,
      run: async (_nothing, { window }) => {
        const file = await chooseParcel(window);
        if (file !== null) tray.add(file, window);
        return null;
      },
    },
    'parcels.drop': {
      schema: z.object({ name: z.string().max(1000), bytes: dropped }),
      run: (file, { window }) => tray.drop(file, window),
    },
    'parcels.waiting': { schema: nothing, run: (_nothing, { window }) => tray.waiting(window) },
    'parcels.open': {
      schema: z.object({ ticket, passphrase }),
      run: async ({ ticket: chosen, passphrase: told }) => {
        const file = tray.file(chosen);
        if (file === null) return refused({ kind: 'not-found' });
        const opened = await openParcel(await desks.current(), { file, passphrase: told });
        if (opened.ok) await tray.remove(chosen);
        return opened;
      },
    },
    'parcels.put-down': {
      schema: z.object({ ticket }),
      run: async ({ ticket: refusedOne }) => {
        await tray.remove(refusedOne);
        return null;
      },
    },
  };
}
