import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { plainPicture } from '@shared/pictures/plain-picture';
import { cameraJpeg, exif, plainFile, secret } from '../../../fixtures/camera-picture';

/** The picture without what was said beside it, as a buffer. */
function stripped(bytes: Uint8Array): Buffer {
  const plain = plainPicture(bytes);
  if (plain === null) throw new Error('It could not be followed');
  return Buffer.from(plain);
}

function pngChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(content.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

function cameraPng(orientation: number): Buffer {
  const plain = plainFile('png');
  const spoken = [pngChunk('tEXt', Buffer.from(secret)), pngChunk('eXIf', exif(orientation))];
  return Buffer.concat([plain.subarray(0, 33), ...spoken, plain.subarray(33), Buffer.from(secret)]);
}

function webpChunk(name: string, content: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** The extended form, with flags that promise both kinds of words. */
function cameraWebp(orientation: number): Buffer {
  const extended = Buffer.from([0x0c, 0, 0, 0, 95, 0, 0, 63, 0, 0]);
  const content = Buffer.concat([
    Buffer.from('WEBP'),
    webpChunk('VP8X', extended),
    plainFile('webp').subarray(12),
    webpChunk('EXIF', exif(orientation)),
    webpChunk('XMP ', Buffer.from(secret)),
  ]);
  return webpChunk('RIFF', content);
}

function gif(...spoken: readonly Buffer[]): Buffer {
  const head = Buffer.from('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  const picture = Buffer.from(',\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0', 'latin1');
  return Buffer.concat([head, ...spoken, picture, Buffer.from(';')]);
}

const pieces = (text: string) => Buffer.from(`${String.fromCharCode(text.length)}${text}\0`);

test.each([
  ['JPEG', cameraJpeg()],
  ['PNG', cameraPng(1)],
  ['WebP', cameraWebp(1)],
  ['GIF', gif(Buffer.from('!\xfe', 'latin1'), pieces(secret))],
])('a %s keeps nothing of where it was taken, and loses no pixel', (_name, bytes) => {
  expect(bytes.includes(secret)).toBe(true);
  const plain = stripped(bytes);
  expect(plain.includes(secret)).toBe(false);
  expect(plain.includes('Exif')).toBe(false);
  const { width, height } = imageSize(bytes);
  expect(imageSize(plain)).toMatchObject({ width, height });
});

test.each(['jpg', 'png', 'webp'] as const)('a plain %s stays as it is, byte by byte', (ending) => {
  expect(stripped(plainFile(ending)).equals(plainFile(ending))).toBe(true);
});

test('what is said beside a JPEG goes without a trace', () => {
  expect(stripped(cameraJpeg({ caption: 'المرفأ' })).equals(plainFile('jpg'))).toBe(true);
});

test.each([
  ['JPEG', cameraJpeg({ orientation: 6 })],
  ['PNG', cameraPng(6)],
  ['WebP', cameraWebp(6)],
])('a %s from a camera that was held upright still stands upright', (_name, bytes) => {
  const plain = stripped(bytes);
  expect(plain.includes(secret)).toBe(false);
  expect(plain.includes(Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6]))).toBe(true);
  expect(stripped(plain).equals(plain)).toBe(true);
});

test('the turned JPEG is measured as it stands', () => {
  expect(imageSize(stripped(cameraJpeg({ orientation: 6 }))).orientation).toBe(6);
});

test('a WebP no longer promises words that are gone', () => {
  const plain = stripped(cameraWebp(1));
  expect(plain[20]).toBe(0);
  expect(plain.readUInt32LE(4)).toBe(plain.length - 8);
});

test('a moving GIF goes on moving', () => {
  const loop = Buffer.from('!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0', 'latin1');
  const words = Buffer.concat([Buffer.from('!\xff\x0bXMP DataXMP', 'latin1'), pieces(secret)]);
  expect(stripped(gif(loop, words)).equals(gif(loop))).toBe(true);
});

test('what is no picture is refused', () => {
  expect(plainPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  expect(plainPicture(Buffer.alloc(0))).toBeNull();
  expect(plainPicture(plainFile('png').subarray(0, 500))).toBeNull();
});

test('bytes that are damaged anywhere never stop the reader', () => {
  const files = [cameraJpeg({ orientation: 8 }), cameraPng(3), cameraWebp(5), gif()];
  const damage = fc.record({
    file: fc.constantFrom(...files),
    at: fc.nat({ max: 2500 }),
    byte: fc.nat({ max: 255 }),
    length: fc.nat({ max: 2500 }),
  });
  fc.assert(
    fc.property(damage, ({ file, at, byte, length }) => {
      const bytes = Uint8Array.from(file.subarray(0, length));
      if (at < bytes.length) bytes[at] = byte;
      const plain = plainPicture(bytes);
      if (plain !== null) expect(plainPicture(plain)).toEqual(plain);
    }),
    { numRuns: 2000 },
  );
});
