import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readParcel } from '../../../../electron/parcels/read-parcel';
import { writeParcel } from '../../../../electron/parcels/write-parcel';
import { commonPrefix } from '../../../../shared/draft/merge/common-prefix';
import { parcelRoom, writtenParcel, type ParcelRoom } from './parcel-room';
import { sha256Of } from './sample-parcel';

async function expectWholeDraft({ file, parcel, opening }: ParcelRoom, passphrase: string | null) {
  const opened = await readParcel(file, passphrase, opening);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const { manifest, entries, head, media, close } = opened.value;
  expect(entries).toEqual(parcel.entries);
  expect(manifest).toMatchObject({ draft: parcel.draft, lists: parcel.lists, format: 1 });
  expect(manifest.people).toEqual(parcel.people);
  expect({ version: head.version, stage: head.stage }).toEqual({
    version: parcel.entries.length,
    stage: 'submitted',
  });
  expect(media.map(({ file: bytes }) => sha256Of(readFileSync(bytes)))).toEqual(
    parcel.media.map(({ sha256 }) => sha256),
  );
  await close();
  expect(readdirSync(opening)).toEqual([]);
}

it('carries a draft, its whole past and its pictures', async () => {
  await expectWholeDraft(await writtenParcel(), null);
});

it('opens an unsealed parcel also for somebody who was told a passphrase', async () => {
  await expectWholeDraft(await writtenParcel(), 'كلمة لا تلزم');
});

it('carries a draft sealed with a passphrase, however a keyboard writes its letters', async () => {
  const room = await writtenParcel('سلام إلى الضفة');
  const bytes = readFileSync(room.file);
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  expect(bytes.includes('manifest.json')).toBe(false);
  await expectWholeDraft(room, 'س\uFEFCم إلى الضفة');
}, 60_000);

it('keeps opened pictures and the parcel itself from other users of the machine', async () => {
  const { file, opening } = await writtenParcel();
  const opened = await readParcel(file, null, opening);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const [picture] = opened.value.media;
  const modes = [file, path.dirname(picture?.file ?? ''), picture?.file ?? ''].map(
    (place) => statSync(place).mode & 0o077,
  );
  expect(modes).toEqual([0, 0, 0]);
  await opened.value.close();
});

it('has nothing to merge when the draft comes back as it went', async () => {
  const { file, parcel, opening } = await writtenParcel();
  const opened = await readParcel(file, null, opening);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  expect(commonPrefix(parcel.entries, opened.value.entries)).toBe(parcel.entries.length);
  await opened.value.close();
});

it('sends no picture that is missing or changed on this device', async () => {
  const { file, parcel, folder } = parcelRoom();
  const [first] = parcel.media;
  writeFileSync(first?.file ?? '', 'not what it was');
  expect(await writeParcel(file, parcel, null)).toEqual({
    ok: false,
    refusal: { kind: 'bad-media', media: first?.sha256 },
  });
  expect(readdirSync(folder).filter((name) => name.startsWith('story'))).toEqual([]);
});

it('leaves the older parcel alone when the disk refuses the new one', async () => {
  const { file, parcel, folder } = await writtenParcel();
  const before = readFileSync(file);
  const blocked = path.join(file, 'inside-a-file.tahrir');
  const outcome = await writeParcel(blocked, parcel, null);
  expect(outcome).toEqual({ ok: false, refusal: { kind: 'not-stored', code: 'ENOTDIR' } });
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

it('says so when the file is not there or is a folder', async () => {
  const { folder, opening } = parcelRoom();
  expect(await readParcel(path.join(folder, 'nothing'), null, opening)).toEqual({
    ok: false,
    refusal: { kind: 'not-readable', code: 'ENOENT' },
  });
  expect(await readParcel(folder, null, opening)).toEqual({
    ok: false,
    refusal: { kind: 'not-a-parcel' },
  });
  expect(existsSync(opening)).toBe(true);
});
