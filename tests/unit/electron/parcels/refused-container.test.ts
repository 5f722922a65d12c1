import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParcel } from '../../../../electron/parcels/read-parcel';
import { flipped, placesIn } from './harm';
import { parcelRoom, refusalOf, writtenParcel } from './parcel-room';
import { rawZip, type RawPart } from './raw-zip';
import { forgedParts, greyPicture, sha256Of } from './sample-parcel';

const parts = forgedParts({});
/** Milliseconds; the machine may be busy with other tests. */
const slow = 60_000;

function without(name: string): readonly RawPart[] {
  return parts.filter((part) => !part.name.startsWith(name));
}

it('accepts the hand-made parcel that the forgeries below begin with', async () => {
  const room = parcelRoom();
  await expect(refusalOf(room, rawZip(parts))).rejects.toThrow('It was accepted');
});

it('knows a parcel that was cut off, wherever it was cut', async () => {
  const room = await writtenParcel();
  const bytes = readFileSync(room.file);
  for (const at of placesIn(bytes))
    expect(await refusalOf(room, bytes.subarray(0, at))).toEqual({ kind: 'truncated' });
});

it('refuses what was never a parcel', async () => {
  const room = parcelRoom();
  const foreign = [
    Buffer.from('صباح الخير'),
    greyPicture(9),
    rawZip([{ name: 'manifest.json', bytes: Buffer.from('{"name":"something else"}') }]),
    rawZip([{ name: 'manifest.json', bytes: Buffer.from('{"product":"tahrir","format":1}') }]),
    rawZip([{ name: 'manifest.json', bytes: Buffer.from([0xff, 0xfe, 0x7b]) }]),
    rawZip(without('manifest.json')),
    rawZip([]),
  ];
  const kinds: string[] = [];
  for (const bytes of foreign) kinds.push((await refusalOf(room, bytes)).kind);
  // A zip without any part does not even begin like one.
  expect(kinds).toEqual(Array<string>(foreign.length).fill('not-a-parcel'));
});

it('does not wait for a pipe that somebody named like a parcel', async () => {
  const { folder, opening } = parcelRoom();
  const pipe = path.join(folder, 'pipe.tahrir');
  execFileSync('mkfifo', [pipe]);
  const opened = await readParcel(pipe, null, opening);
  expect(opened).toEqual({ ok: false, refusal: { kind: 'not-a-parcel' } });
});

it('refuses a parcel of a later version and says which', async () => {
  const bytes = rawZip(forgedParts({ claims: { format: 2, entries: 'counted differently' } }));
  expect(await refusalOf(parcelRoom(), bytes)).toEqual({ kind: 'newer-format', format: 2 });
});

describe('a byte that changed on the way', () => {
  it.each(['manifest.json', 'log.jsonl', 'media/'])('is found in %s', async (name) => {
    const room = parcelRoom();
    const bytes = rawZip(parts);
    const part = parts.find((one) => one.name.startsWith(name));
    const place = bytes.indexOf(part?.name ?? '') + (part?.name.length ?? 0) + 30;
    expect(await refusalOf(room, flipped(bytes, place))).toEqual({
      kind: 'wrong-hash',
      file: part?.name,
    });
  });

  it('is found in the directory', async () => {
    const bytes = rawZip(parts);
    const directory = bytes.indexOf('PK\u0001\u0002');
    expect(await refusalOf(parcelRoom(), flipped(bytes, directory + 1))).toEqual({
      kind: 'wrong-hash',
      file: 'parcel',
    });
  });
});

describe('a name that no parcel holds', () => {
  it.each([
    '../outside.txt',
    'media/../../outside.txt',
    '/etc/outside.txt',
    'media\\outside.txt',
    'D:\\outside.txt',
    'media/',
    'media/short',
    `media/${'A'.repeat(64)}`,
    `media/${'a'.repeat(64)}/more`,
    'manifest.json\u0000',
    './log.jsonl',
    'LOG.JSONL',
    'notes.txt',
  ])('is refused whole: %j', async (name) => {
    const extra = { name, bytes: Buffer.from('x') };
    const refusal = await refusalOf(parcelRoom(), rawZip([...parts, extra]));
    expect(refusal.kind).toBe('unexpected-file');
  });

  it('is shown without the characters that would turn the sentence around', async () => {
    const extra = { name: 'a\u202Etxt.exe', bytes: Buffer.from('x') };
    const refusal = await refusalOf(parcelRoom(), rawZip([...parts, extra]));
    expect(refusal).toEqual({ kind: 'unexpected-file', name: 'atxt.exe' });
  });
});

it('refuses a name that comes twice', async () => {
  const refusal = await refusalOf(parcelRoom(), rawZip([...parts, ...parts.slice(1, 2)]));
  expect(refusal).toEqual({ kind: 'unexpected-file', name: 'log.jsonl' });
});

it('refuses links, folders, devices, locked parts and packed pictures', async () => {
  const room = parcelRoom();
  const [manifest, log, picture] = parts;
  if (manifest === undefined || log === undefined || picture === undefined)
    throw new Error('Parts');
  const odd: readonly RawPart[] = [
    { ...log, mode: 0o120777 },
    { ...log, mode: 0o040700 },
    { ...log, mode: 0o020600 },
    { ...log, flags: 1 },
    { ...log, flags: 0x40 },
  ];
  const kinds: string[] = [];
  for (const part of odd)
    kinds.push((await refusalOf(room, rawZip([manifest, part, picture]))).kind);
  const packed = { ...picture, deflate: true };
  kinds.push((await refusalOf(room, rawZip([manifest, log, packed]))).kind);
  expect([...new Set(kinds)].sort()).toEqual(['unexpected-file', 'wrong-hash']);
  expect(kinds.filter((kind) => kind === 'wrong-hash')).toHaveLength(1);
});

it('refuses a picture that the manifest does not list, and a listed one that is missing', async () => {
  const room = parcelRoom();
  const bytes = greyPicture(77);
  const name = `media/${sha256Of(bytes)}`;
  expect(await refusalOf(room, rawZip([...parts, { name, bytes }]))).toEqual({
    kind: 'unexpected-file',
    name,
  });
  expect(await refusalOf(room, rawZip(without('media/')))).toEqual({
    kind: 'wrong-hash',
    file: parts[2]?.name,
  });
  expect(await refusalOf(room, rawZip(without('log.jsonl')))).toEqual({
    kind: 'wrong-hash',
    file: 'log.jsonl',
  });
});

describe('a parcel that swells', () => {
  const size = 200 * 1024 * 1024;
  let packed: Buffer;
  beforeAll(() => {
    packed = deflateRawSync(Buffer.alloc(size), { level: 1 });
  }, slow);
  const swelling = (name: string, claims: number): Buffer => {
    const bomb = { name, bytes: packed, packed: true, claims };
    return rawZip(parts.map((part) => (part.name === name ? bomb : part)));
  };

  it.each([
    ['log.jsonl', 'log', size],
    ['log.jsonl', 'log', 100],
    ['manifest.json', 'manifest', size],
  ])(
    'is refused while its %s is unpacked as the %s, claiming %i bytes',
    async (name, measure, claims) => {
      const refusal = await refusalOf(parcelRoom(), swelling(name, claims));
      expect(refusal).toMatchObject({ kind: 'too-large', measure });
    },
  );
});

it('refuses more parts than a parcel has pictures before it reads one', async () => {
  const many = Array.from({ length: 501 }, (_, at) => ({
    name: `media/${sha256Of(Buffer.from([at % 256, at >> 8]))}`,
    bytes: Buffer.from('x'),
  }));
  expect(await refusalOf(parcelRoom(), rawZip([...parts, ...many]))).toMatchObject({
    kind: 'too-large',
    measure: 'pictures',
  });
});

it('lives through a directory that points outside the file', async () => {
  const room = parcelRoom();
  const bytes = rawZip(parts);
  const directory = bytes.indexOf('PK\u0001\u0002');
  const doctored = Buffer.from(bytes);
  doctored.writeUInt32LE(0xfffffff0, directory + 42);
  expect(await refusalOf(room, doctored)).toEqual({ kind: 'wrong-hash', file: 'manifest.json' });

  const locator = Buffer.alloc(20, 0xff);
  locator.write('PK\u0006\u0007');
  const end = bytes.length - 22;
  const wide = Buffer.concat([bytes.subarray(0, end), locator, bytes.subarray(end)]);
  expect(await refusalOf(room, wide)).toEqual({ kind: 'wrong-hash', file: 'parcel' });
});
