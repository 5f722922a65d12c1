import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import {
  parcelFormat,
  type Parcel,
  type ParcelManifest,
  type ParcelMedia,
} from '@shared/draft/parcel';
import type { SendRefusal } from '@shared/draft/parcel';
import type { Sha256 } from '@shared/ids';
import { accepted, refused, type Result } from '@shared/result';
import { ZipFile } from 'yazl';
import { storageCode } from '../store/storage-code';
import { logName, manifestName, mediaNameOf } from './member-names';
import { parcelLimits, tooLarge } from './parcel-limits';
import { seal } from './seal';
import { writeStreamDurably } from './write-stream-durably';

/** Room for the manifest, the directory and the seal. */
const besides = 4 * 1024 * 1024;

/** Writes a draft's parcel, or says why not; a file that was there stays until the new one is whole. */
export async function writeParcel(
  file: string,
  parcel: Parcel,
  passphrase: string | null,
): Promise<Result<null, SendRefusal>> {
  const log = Buffer.from(parcel.entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  const manifest = Buffer.from(JSON.stringify(manifestOf(parcel, log)));
  const refusal = measure({ parcel, log, manifest }) ?? (await findBadMedia(parcel.media));
  if (refusal !== null) return refused(refusal);
  const zip = zipOf({ parcel, log, manifest });
  try {
    await writeStreamDurably(file, passphrase === null ? zip : await seal(zip, passphrase));
    return accepted(null);
  } catch (fault) {
    const code = storageCode(fault);
    if (code === null) throw fault;
    return refused({ kind: 'not-stored', code });
  } finally {
    zip.destroy();
  }
}

function manifestOf({ entries, media, ...said }: Parcel, log: Buffer): ParcelManifest {
  return {
    format: parcelFormat,
    product: 'tahrir',
    ...said,
    entries: entries.length,
    logSha256: createHash('sha256').update(log).digest('hex') as Sha256, // it is one
    media: media.map(({ file: _file, ...facts }) => facts),
  };
}

interface Contents {
  readonly parcel: Parcel;
  readonly log: Buffer;
  readonly manifest: Buffer;
}

/** What a reader would refuse is not sent. */
function measure({ parcel: { entries, media }, log, manifest }: Contents): SendRefusal | null {
  if (entries.length > parcelLimits.entries) return tooLarge('entries');
  if (log.length > parcelLimits.log) return tooLarge('log');
  if (manifest.length > parcelLimits.manifest) return tooLarge('manifest');
  if (media.length > parcelLimits.pictures) return tooLarge('pictures');
  if (media.some(({ bytes }) => bytes > parcelLimits.picture)) return tooLarge('picture');
  const bytes = media.reduce((sum, one) => sum + one.bytes, log.length + besides);
  return bytes > parcelLimits.parcel ? tooLarge('parcel') : null;
}

async function findBadMedia(media: readonly ParcelMedia[]): Promise<SendRefusal | null> {
  for (const one of media)
    if (!(await isWhole(one))) return { kind: 'bad-media', media: one.sha256 };
  return null;
}

async function isWhole({ file, sha256, bytes }: ParcelMedia): Promise<boolean> {
  const hash = createHash('sha256');
  let read = 0;
  try {
    const pieces: AsyncIterable<Buffer> = createReadStream(file);
    for await (const piece of pieces) {
      read += piece.length;
      hash.update(piece);
    }
  } catch {
    // Missing or unreadable: the person is told which picture it is.
    return false;
  }
  return read === bytes && hash.digest('hex') === sha256;
}

/** Text is packed; pictures are packed already, and come from the disk piece by piece. */
function zipOf({ parcel, log, manifest }: Contents): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable; // typed for older Node, but it is one
  zip.on('error', (fault: Error) => output.destroy(fault));
  const options = { mtime: new Date(parcel.madeAt), mode: 0o100600 };
  zip.addBuffer(manifest, manifestName, options);
  zip.addBuffer(log, logName, options);
  for (const { sha256, file, bytes } of parcel.media)
    zip.addReadStreamLazy(
      mediaNameOf(sha256),
      { ...options, compress: false, size: bytes },
      (use) => {
        const picture = createReadStream(file);
        picture.on('error', (fault) => output.destroy(fault));
        output.on('close', () => picture.destroy());
        use(null, picture);
      },
    );
  zip.end();
  return output;
}
