/** How a camera was held, as EXIF numbers it: 1 is upright, 5 to 8 are turned by a quarter. */
export type Orientation = number;

export const upright: Orientation = 1;

const orientationTag = 0x0112;
const entryBytes = 12;

/** @param tiff what an Exif block holds: a TIFF header and its first directory */
export function readOrientation(tiff: Uint8Array): Orientation {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (view.byteLength < 8) return upright;
  const isLittle = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > view.byteLength) return upright;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * entryBytes;
    if (entry + entryBytes > view.byteLength) return upright;
    if (view.getUint16(entry, isLittle) !== orientationTag) continue;
    const found = view.getUint16(entry + 8, isLittle);
    return found >= 1 && found <= 8 ? found : upright;
  }
  return upright;
}

/** A TIFF header with one directory that says only how the camera was held. */
export function orientationOnly(orientation: Orientation): Uint8Array {
  const header = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0];
  const entry = [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
  return Uint8Array.from([...header, 1, 0, ...entry, 0, 0, 0, 0]);
}
