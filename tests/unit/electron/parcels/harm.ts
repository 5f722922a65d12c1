/** Twenty places, from the first byte to the last but one. */
export function placesIn(bytes: Buffer): readonly number[] {
  return Array.from({ length: 20 }, (_, at) => Math.floor((at * (bytes.length - 1)) / 19));
}

export function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 0x20, at);
  return copy;
}
