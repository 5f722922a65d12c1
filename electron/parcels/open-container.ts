import { open, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParcelRefusal } from '@shared/draft/parcel';
import { accepted, refused, type Result } from '@shared/result';
import { parcelLimits, tooLarge } from './parcel-limits';
import { inspectSeal, sealMark, unseal } from './seal';

const zipMark = 'PK\u0003\u0004';
const startBytes = 256;
/** What a sealed parcel is called while it is open, in its private folder. */
export const unsealedName = 'unsealed.zip';

export interface Container {
  readonly file: string;
  readonly passphrase: string | null;
  /** Where a sealed parcel is opened. */
  readonly folder: string;
}

/** The zip of a parcel, sealed or not, as an open file that is its caller's to close. */
export async function openContainer(
  container: Container,
): Promise<Result<FileHandle, ParcelRefusal>> {
  const opened = await openFile(container.file);
  if (!opened.ok) return opened;
  let isKept = false;
  try {
    const kind = await recognise(opened.value);
    if (!kind.ok) return kind;
    isKept = kind.value === 'plain';
    return isKept ? opened : await openSealed(opened.value, container);
  } finally {
    if (!isKept) await opened.value.close();
  }
}

/** A pipe or a device would keep the app waiting; only a file is opened. */
async function openFile(file: string): Promise<Result<FileHandle, ParcelRefusal>> {
  try {
    const facts = await stat(file);
    if (!facts.isFile()) return refused({ kind: 'not-a-parcel' });
    if (facts.size > parcelLimits.parcel) return refused(tooLarge('parcel'));
    return accepted(await open(file, 'r'));
  } catch (fault) {
    return refused({ kind: 'not-readable', code: codeOf(fault) });
  }
}

function codeOf(fault: unknown): string {
  const { code } = fault as { readonly code?: unknown }; // Node gives its errors one
  return typeof code === 'string' ? code : 'EIO';
}

async function recognise(handle: FileHandle): Promise<Result<'plain' | 'sealed', ParcelRefusal>> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(startBytes), 0, startBytes, 0);
  const start = buffer.toString('latin1', 0, bytesRead);
  if (start.startsWith(zipMark)) return accepted('plain');
  if (start.startsWith(sealMark)) {
    const sound = inspectSeal(start, bytesRead);
    return sound.ok ? accepted('sealed') : sound;
  }
  const isCutOff = zipMark.startsWith(start) || sealMark.startsWith(start);
  return refused({ kind: isCutOff ? 'truncated' : 'not-a-parcel' });
}

async function openSealed(
  sealed: FileHandle,
  { passphrase, folder }: Container,
): Promise<Result<FileHandle, ParcelRefusal>> {
  if (passphrase === null) return refused({ kind: 'needs-passphrase' });
  const plain = await open(join(folder, unsealedName), 'wx+', 0o600);
  let isKept = false;
  try {
    const unsealed = await unseal({ sealed, plain, passphrase });
    if (!unsealed.ok) return unsealed;
    const inner = await recognise(plain);
    isKept = inner.ok && inner.value === 'plain';
    return isKept ? accepted(plain) : refused({ kind: 'not-a-parcel' });
  } finally {
    if (!isKept) await plain.close();
  }
}
