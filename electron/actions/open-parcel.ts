import type { OpenedParcel } from '@shared/draft/parcel';
import type { OpenParcelRefusal, ParcelOutcome } from '@shared/ipc/parcel-calls';
import { accepted, refused, type Result } from '@shared/result';
import type { Desk } from './desk';
import { mergeDraft } from './merge-draft';

export interface ParcelFile {
  /** Absolute. */
  readonly file: string;
  readonly passphrase: string | null;
}

/** Takes in a parcel whole, or refuses it and changes nothing. */
export async function openParcel(
  desk: Desk,
  { file, passphrase }: ParcelFile,
): Promise<Result<ParcelOutcome, OpenParcelRefusal>> {
  const opened = await desk.parcels.read(file, passphrase);
  if (!opened.ok) return opened;
  try {
    const kept = await keepPictures(desk, opened.value);
    return kept.ok ? await mergeDraft(desk, opened.value) : kept;
  } finally {
    await opened.value.close();
  }
}

/** Pictures first: a story must never name one that is not here. */
async function keepPictures(
  desk: Desk,
  { media }: OpenedParcel,
): Promise<Result<null, OpenParcelRefusal>> {
  for (const { sha256, file } of media) {
    const kept = await desk.media.keep(await desk.parcels.bytes(file));
    if (kept.ok) continue;
    const { refusal } = kept;
    return refused(refusal.kind === 'not-stored' ? refusal : { kind: 'bad-media', media: sha256 });
  }
  return accepted(null);
}
