import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip as its maker likes it: nothing here is checked. */
export interface RawPart {
  readonly name: string;
  readonly bytes: Buffer;
  readonly deflate?: boolean;
  /** `bytes` are deflated already. */
  readonly packed?: boolean;
  /** Unix mode with its type bits. */
  readonly mode?: number;
  readonly flags?: number;
  /** What the headers claim to come out of it. */
  readonly claims?: number;
  readonly crc?: number;
}

interface Packed {
  readonly header: Buffer;
  readonly data: Buffer;
  readonly part: RawPart;
}

function pack(part: RawPart): Packed {
  const data = part.deflate === true ? deflateRawSync(part.bytes) : part.bytes;
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(part.flags ?? 0, 2);
  header.writeUInt16LE(part.deflate === true || part.packed === true ? 8 : 0, 4);
  header.writeUInt32LE(part.crc ?? crc32(part.bytes), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(part.claims ?? part.bytes.length, 18);
  header.writeUInt16LE(Buffer.byteLength(part.name), 22);
  return { header, data, part };
}

function directoryLine({ header, part }: Packed, offset: number): Buffer {
  const start = Buffer.from([0x50, 0x4b, 1, 2, 63, 3]);
  const end = Buffer.alloc(14);
  end.writeUInt32LE(((part.mode ?? 0o100600) << 16) >>> 0, 6);
  end.writeUInt32LE(offset, 10);
  return Buffer.concat([start, header, end, Buffer.from(part.name)]);
}

/** A zip byte by byte, for everything that a well-behaved writer refuses to write. */
export function rawZip(parts: readonly RawPart[]): Buffer {
  const bodies: Buffer[] = [];
  const lines: Buffer[] = [];
  let offset = 0;
  for (const packed of parts.map(pack)) {
    const mark = Buffer.from('PK\u0003\u0004');
    const body = Buffer.concat([mark, packed.header, Buffer.from(packed.part.name), packed.data]);
    lines.push(directoryLine(packed, offset));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(lines);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}
