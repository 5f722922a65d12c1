import { readFileSync, writeFileSync } from 'node:fs';

/** Electron marks its fuse wire with this text, then a version byte, a length and the fuses. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Places on the fuse wire, version 1. */
export const fuse = { inspectArguments: 3, browserSnapshot: 6 };

export function setFuses(file, wanted) {
  const binary = readFileSync(file);
  const found = binary.indexOf(sentinel);
  const wire = found + sentinel.length;
  if (found < 0 || binary[wire] !== 1) throw new Error(`${file} has no fuse wire of version 1`);
  for (const [place, isOn] of Object.entries(wanted)) {
    binary[wire + 2 + Number(place)] = (isOn ? '1' : '0').charCodeAt(0);
  }
  writeFileSync(file, binary);
}
