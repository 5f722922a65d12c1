function headerOf(files) {
  let offset = 0;
  const entries = {};
  for (const [name, text] of Object.entries(files)) {
    const size = Buffer.byteLength(text);
    entries[name] = { size, offset: String(offset) };
    offset += size;
  }
  return Buffer.from(JSON.stringify({ files: entries }));
}

/** An asar archive is two pickles, the header's length and the header, then the files in a row. */
export function asarOf(files) {
  const header = headerOf(files);
  const padded = Math.ceil(header.length / 4) * 4;
  const head = Buffer.alloc(16 + padded);
  [4, padded + 8, padded + 4, header.length].forEach((n, at) => head.writeUInt32LE(n, at * 4));
  header.copy(head, 16);
  return Buffer.concat([head, ...Object.values(files).map((text) => Buffer.from(text))]);
}
