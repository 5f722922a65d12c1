import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../../electron/store/database';
import { createMediaStore } from '../../../../electron/store/media-store';
import { temporaryFolder } from '../../../fixtures/temporary-folder';

function openStore() {
  const folder = temporaryFolder();
  const database = openDatabase(path.join(folder, 'newsroom.db'));
  onTestFinished(() => database.close());
  const media = path.join(folder, 'media');
  return { store: createMediaStore(database, media), media };
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(name), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A grey picture, two wide and one high. */
function smallPicture(): Buffer {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 128, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

it('keeps a picture once, under the hash of its bytes', async () => {
  const { store, media } = openStore();
  const bytes = smallPicture();
  const first = await store.keep(bytes);
  expect(first).toMatchObject({ ok: true, value: { type: 'image/png', width: 2, height: 1 } });
  expect(await store.keep(bytes)).toEqual(first);
  const kept = first.ok ? store.find(first.value.sha256) : null;
  expect(readFileSync(kept?.file ?? '').equals(bytes)).toBe(true);
  const folder = path.dirname(kept?.file ?? '');
  expect(readdirSync(media)).toEqual([path.basename(folder)]);
  expect(readdirSync(folder)).toEqual([kept?.sha256]);
});

it.each([
  ['a text', Buffer.from('ليست صورة')],
  ['nothing', Buffer.alloc(0)],
  ['a picture cut after its first bytes', smallPicture().subarray(0, 12)],
  ['an SVG, which may carry scripts', Buffer.from('<svg width="1" height="1"></svg>')],
  ['a kind that pages do not show', Buffer.from('BM'.padEnd(60, '\u0001'))],
])('refuses %s', async (_what, bytes) => {
  const { store } = openStore();
  expect(await store.keep(bytes)).toEqual({ ok: false, refusal: { kind: 'not-a-picture' } });
});

it('refuses a picture beyond its limit without reading it', async () => {
  const { store } = openStore();
  const limitBytes = 50 * 1024 * 1024;
  expect(await store.keep(new Uint8Array(limitBytes + 1))).toEqual({
    ok: false,
    refusal: { kind: 'too-large', limitBytes },
  });
});

it('says that the disk refused, and keeps nothing', async () => {
  const { store, media } = openStore();
  writeFileSync(media, 'a file where the folder should be');
  const refused = await store.keep(smallPicture());
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-stored' } });
});
