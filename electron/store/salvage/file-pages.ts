import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** What SQLite takes when nobody asks for another size, as `openDatabase` does not. */
export const pageSize = 4096;
const logHeader = 32;
const frameHeader = 24;

/** Page by its number, from 1; null when the file has no such page. */
export type ReadPage = (number: number) => Buffer | null;

export interface FilePages {
  /** Every page of the file and every one in its log, former states included. */
  readonly each: (visit: (page: Buffer) => void) => void;
  /** The newest state of a page. */
  readonly read: ReadPage;
  readonly close: () => void;
}

interface Part {
  readonly bytes: number;
  /** Null when the part ends before `length` bytes. */
  readonly slice: (from: number, length: number) => Buffer | null;
  readonly close: () => void;
}

/** The pages of a database and of its write-ahead log, read without SQLite, which stops at damage. */
export function openFilePages(file: string): FilePages {
  const main = openPart(file);
  const log = openPart(`${file}-wal`);
  const pages = Math.floor(main.bytes / pageSize);
  const frames = Math.max(0, Math.floor((log.bytes - logHeader) / (frameHeader + pageSize)));
  const frameAt = (frame: number) => logHeader + frame * (frameHeader + pageSize);
  const mainPage: ReadPage = (number) => main.slice((number - 1) * pageSize, pageSize);
  const framePage: ReadPage = (frame) => log.slice(frameAt(frame) + frameHeader, pageSize);
  const newest = new Map<number, number>();
  for (let frame = 0; frame < frames; frame += 1) {
    const number = log.slice(frameAt(frame), frameHeader)?.readUInt32BE(0);
    if (number !== undefined) newest.set(number, frame);
  }
  return {
    each: (visit) => {
      for (let number = 1; number <= pages; number += 1) visitThere(mainPage(number), visit);
      for (let frame = 0; frame < frames; frame += 1) visitThere(framePage(frame), visit);
    },
    read: (number) => {
      const frame = newest.get(number);
      return frame === undefined ? mainPage(number) : framePage(frame);
    },
    close: () => {
      main.close();
      log.close();
    },
  };
}

function visitThere(page: Buffer | null, visit: (page: Buffer) => void): void {
  if (page !== null) visit(page);
}

function openPart(file: string): Part {
  if (!existsSync(file)) return { bytes: 0, slice: () => null, close: () => undefined };
  const handle = openSync(file, 'r');
  return {
    bytes: fstatSync(handle).size,
    slice: (from, length) => {
      const slice = Buffer.alloc(length);
      return from >= 0 && readSync(handle, slice, 0, length, from) === length ? slice : null;
    },
    close: () => closeSync(handle),
  };
}
