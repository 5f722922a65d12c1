import { Encrypter } from 'age-encryption';
import { beforeAll, expect, it } from 'vitest';
import { flipped, placesIn } from './harm';
import { parcelRoom, refusalOf } from './parcel-room';
import { rawZip } from './raw-zip';
import { forgedParts, greyPicture } from './sample-parcel';

const parts = forgedParts({});
const plain = rawZip(forgedParts({ pictures: [Buffer.alloc(200_000, greyPicture(3))] }));
const passphrase = 'ريح شرقية على المرفأ';
let sealed: Buffer;

/** Little work, so that a test may open it often; what the app seals takes a second. */
async function sealedWith(bytes: Buffer): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFKC'));
  encrypter.setScryptWorkFactor(4);
  return Buffer.from(await encrypter.encrypt(bytes));
}

beforeAll(async () => {
  sealed = await sealedWith(plain);
});

it('opens with its passphrase', async () => {
  const refusal = refusalOf(parcelRoom(), sealed, passphrase);
  await expect(refusal).rejects.toThrow('It was accepted');
});

it('asks for its passphrase, and refuses another one', async () => {
  const room = parcelRoom();
  expect(await refusalOf(room, sealed)).toEqual({ kind: 'needs-passphrase' });
  expect(await refusalOf(room, sealed, 'غيرها')).toEqual({ kind: 'wrong-passphrase' });
  expect(await refusalOf(room, sealed, '')).toEqual({ kind: 'wrong-passphrase' });
});

it('is known to be cut off, wherever it was cut', async () => {
  const room = parcelRoom();
  for (const at of placesIn(sealed))
    expect(await refusalOf(room, sealed.subarray(0, at), passphrase)).toEqual({
      kind: 'truncated',
    });
});

it('is refused when a byte of it changed', async () => {
  const room = parcelRoom();
  expect(await refusalOf(room, flipped(sealed, 3000), passphrase)).toEqual({
    kind: 'wrong-hash',
    file: 'parcel',
  });
  const otherKey = Buffer.from(sealed);
  otherKey.write(sealed.toString('latin1', 80, 81) === 'A' ? 'B' : 'A', 80);
  expect(await refusalOf(room, otherKey, passphrase)).toEqual({ kind: 'wrong-passphrase' });
});

it('is refused when opening it would be made to take minutes', async () => {
  const text = sealed.toString('latin1').replace(/(-> scrypt \S+ )4\n/, '$130\n');
  expect(await refusalOf(parcelRoom(), Buffer.from(text, 'latin1'), passphrase)).toEqual({
    kind: 'not-a-parcel',
  });
});

it('is held to the same rules inside', async () => {
  const room = parcelRoom();
  const evil = rawZip([...parts, { name: '../outside', bytes: Buffer.from('x') }]);
  const inside = [await sealedWith(evil), await sealedWith(Buffer.from('no zip'))];
  const kinds: string[] = [];
  for (const bytes of inside) kinds.push((await refusalOf(room, bytes, passphrase)).kind);
  expect(kinds).toEqual(['unexpected-file', 'not-a-parcel']);
});
