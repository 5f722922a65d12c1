import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readParcel } from '../../../../electron/parcels/read-parcel';
import { writtenParcel } from './parcel-room';

/** One thing that can happen to bytes on their way. */
const harm = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), with: fc.integer({ min: 1, max: 255 }) }), // prettier-ignore
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat({ max: 400 }) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }) }), // prettier-ignore
  fc.record({ kind: fc.constant('write' as const), at: fc.nat(), value: fc.constantFrom(0, 0x7fff, 0xffff) }), // prettier-ignore
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(), length: fc.nat({ max: 400 }) }),
);
type Harm = typeof harm extends fc.Arbitrary<infer One> ? One : never;

function harmed(bytes: Buffer, one: Harm): Buffer {
  const at = one.at % bytes.length;
  const before = bytes.subarray(0, at);
  switch (one.kind) {
    case 'flip':
      return Buffer.concat([
        before,
        Buffer.from([bytes.readUInt8(at) ^ one.with]),
        bytes.subarray(at + 1),
      ]);
    case 'cut':
      return Buffer.concat([before, bytes.subarray(at + one.length)]);
    case 'insert':
      return Buffer.concat([before, one.bytes, bytes.subarray(at)]);
    case 'write':
      return Buffer.concat([before, Buffer.from([one.value & 255, one.value >> 8]), bytes.subarray(at + 2)]); // prettier-ignore
    case 'swap':
      return Buffer.concat([
        before,
        bytes.subarray(at + one.length),
        bytes.subarray(at, at + one.length),
      ]);
  }
}

/** Near the end, where the directory lies, harm is likelier to be believed. */
function placed(bytes: Buffer, one: Harm, isInDirectory: boolean): Harm {
  const directory = bytes.indexOf('PK\u0001\u0002');
  return isInDirectory ? { ...one, at: directory + (one.at % (bytes.length - directory)) } : one;
}

it('never takes a harmed parcel for another draft, never throws, never leaves a file', async () => {
  const { file, folder, opening, parcel } = await writtenParcel();
  const good: Buffer = readFileSync(file);
  const bad = path.join(folder, 'harmed.tahrir');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(harm, fc.boolean()), { minLength: 1, maxLength: 4 }),
      async (harms) => {
        const bytes = harms.reduce<Buffer>(
          (sofar, [one, isInDirectory]) =>
            sofar.length === 0 ? sofar : harmed(sofar, placed(good, one, isInDirectory)),
          good,
        );
        writeFileSync(bad, bytes);
        const opened = await readParcel(bad, null, opening);
        if (opened.ok) {
          expect(opened.value.entries).toEqual(parcel.entries);
          await opened.value.close();
        }
        expect(readdirSync(opening)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
