import { parcelFormat, type ParcelManifest, type ParcelRefusal } from '@shared/draft/parcel';
import { accepted, refused, type Result } from '@shared/result';
import type { Archive } from './archive';
import { manifestHeadSchema, manifestSchema } from './manifest-schema';
import { manifestName, mediaNameOf, mediaOf } from './member-names';
import { parcelLimits, tooLarge } from './parcel-limits';
import { parseJson } from './parse-json';

/** The manifest, when it is one and the parcel holds exactly the pictures that it lists. */
export async function readManifest(
  archive: Archive,
): Promise<Result<ParcelManifest, ParcelRefusal>> {
  if (!archive.names.has(manifestName)) return refused({ kind: 'not-a-parcel' });
  const pieces: Buffer[] = [];
  const unpacked = await archive.unpack(manifestName, {
    measure: 'manifest',
    take: (piece) => void pieces.push(piece),
  });
  if (!unpacked.ok) return unpacked;
  const manifest = parseManifest(parseJson(Buffer.concat(pieces)));
  return manifest.ok ? within(manifest.value, archive) : manifest;
}

function parseManifest(json: unknown): Result<ParcelManifest, ParcelRefusal> {
  const head = manifestHeadSchema.safeParse(json);
  if (!head.success) return refused({ kind: 'not-a-parcel' });
  const { format } = head.data;
  if (format > parcelFormat) return refused({ kind: 'newer-format', format });
  const manifest = manifestSchema.safeParse(json);
  return manifest.success ? accepted(manifest.data) : refused({ kind: 'not-a-parcel' });
}

function within(
  manifest: ParcelManifest,
  { names }: Archive,
): Result<ParcelManifest, ParcelRefusal> {
  const { entries, media } = manifest;
  if (entries > parcelLimits.entries) return refused(tooLarge('entries'));
  if (media.length > parcelLimits.pictures) return refused(tooLarge('pictures'));
  if (media.some(({ bytes }) => bytes > parcelLimits.picture)) return refused(tooLarge('picture'));
  const listed = new Set(media.map(({ sha256 }) => mediaNameOf(sha256)));
  const missing = [...listed].find((name) => !names.has(name));
  if (missing !== undefined) return refused({ kind: 'wrong-hash', file: missing });
  const extra = [...names].find((name) => mediaOf(name) !== null && !listed.has(name));
  return extra === undefined
    ? accepted(manifest)
    : refused({ kind: 'unexpected-file', name: extra });
}
