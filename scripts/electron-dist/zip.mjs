import { chmodSync, closeSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const endSize = 22;
const longestComment = 0xffff;

function readAt(file, position, length) {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return bytes;
}

/** The list of files stands at the end of a zip, before a short record that says where. */
function centralDirectory(file) {
  const { size } = fstatSync(file);
  const tailSize = Math.min(size, endSize + longestComment);
  const tail = readAt(file, size - tailSize, tailSize);
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('this is not a zip file');
  return readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
}

function* entriesOf(directory) {
  for (let at = 0; at + 46 <= directory.length;) {
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString('utf8', at + 46, nameEnd),
      isDeflated: directory.readUInt16LE(at + 10) === 8,
      packedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      position: directory.readUInt32LE(at + 42),
    };
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

function contentOf(file, entry) {
  const local = readAt(file, entry.position, 30);
  const start = entry.position + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = readAt(file, start, entry.packedSize);
  return entry.isDeflated ? inflateRawSync(packed) : packed;
}

/** Unpacks the files for which `place` answers a path; a fresh machine may have no `unzip`. */
export function extractZip(zip, { into, place }) {
  const file = openSync(zip);
  try {
    for (const entry of entriesOf(centralDirectory(file))) {
      const inside = place(entry.name);
      if (!inside || entry.name.endsWith('/')) continue;
      const target = path.join(into, inside);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, contentOf(file, entry));
      chmodSync(target, entry.mode | 0o644);
    }
  } finally {
    closeSync(file);
  }
}
