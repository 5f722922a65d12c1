import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { WaitingParcel } from '@shared/ipc/parcel-calls';
import { accepted, refused, type Result } from '@shared/result';
import { storageCode } from '../store/storage-code';

interface Waiting extends WaitingParcel {
  /** Absolute. */
  readonly file: string;
  /** Window that asks about it, by the id of its contents; null until one does. */
  window: number | null;
  /** Set when the file is a copy of ours. */
  readonly folder: string | null;
}

/** Parcels that were handed to the app and are not opened yet. Windows know them by ticket only. */
export interface ParcelTray {
  /** @param window the one that asked for it; null when the system handed it over */
  readonly add: (file: string, window: number | null) => void;
  /** Keeps the bytes of a file that was dropped on a window. */
  readonly drop: (
    dropped: { readonly name: string; readonly bytes: Uint8Array },
    window: number,
  ) => Promise<Result<null, { readonly kind: 'not-stored'; readonly code: string }>>;
  /** What this window is to ask about. */
  readonly waiting: (window: number) => readonly WaitingParcel[];
  /** Where the parcel is; null when the ticket is not one. */
  readonly file: (ticket: string) => string | null;
  readonly remove: (ticket: string) => Promise<void>;
}

/** @param arrived told that there is one more */
export function createParcelTray(arrived: () => void): ParcelTray {
  const tray = new Map<string, Waiting>();
  const put = (parcel: Omit<Waiting, 'ticket'>) => {
    const ticket = randomUUID();
    tray.set(ticket, { ticket, ...parcel });
    arrived();
  };
  return {
    add: (file, window) => put({ name: basename(file), file, window, folder: null }),
    drop: async ({ name, bytes }, window) => {
      const kept = await keepBytes(bytes);
      if (!kept.ok) return kept;
      put({ name: basename(name), window, ...kept.value });
      return accepted(null);
    },
    waiting: (window) => {
      const own = [...tray.values()].filter((one) => (one.window ??= window) === window);
      return own.map(({ ticket, name }) => ({ ticket, name }));
    },
    file: (ticket) => tray.get(ticket)?.file ?? null,
    remove: async (ticket) => {
      const folder = tray.get(ticket)?.folder ?? null;
      tray.delete(ticket);
      if (folder !== null) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function keepBytes(
  bytes: Uint8Array,
): Promise<
  Result<
    { readonly file: string; readonly folder: string },
    { readonly kind: 'not-stored'; readonly code: string }
  >
> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'tahrir-dropped-'));
    const file = join(folder, 'dropped.tahrir');
    await writeFile(file, bytes, { mode: 0o600 });
    return accepted({ file, folder });
  } catch (fault) {
    const code = storageCode(fault);
    if (code === null) throw fault;
    return refused({ kind: 'not-stored', code });
  }
}
