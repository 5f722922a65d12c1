import { backup } from '@photostructure/sqlite';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupState } from '@shared/ipc/desk-state';
import { keptBackups } from './kept-backups';
import { prepare, type Database } from './statement';
import { storageCode } from './storage-code';
import { syncFolder } from './write-file-durably';

const named = /^newsroom-(\d{13,})\.db$/;

export interface Backup {
  readonly file: string;
  /** When it was made, milliseconds since 1970. */
  readonly at: number;
}

/** Newest first; an absent folder has none. */
export async function listBackups(folder: string): Promise<readonly Backup[]> {
  await mkdir(folder, { recursive: true });
  return (await readdir(folder))
    .flatMap((name) => {
      const at = named.exec(name)?.[1];
      return at === undefined ? [] : [{ file: join(folder, name), at: Number(at) }];
    })
    .sort((one, other) => other.at - one.at);
}

/** Copies of the database while it is in use. */
export interface Backups {
  /** Makes one if anything was written since the last one. */
  readonly make: () => Promise<void>;
  /** The same, and the newest one goes to the chosen folder even if nothing was written. */
  readonly copyNow: () => Promise<void>;
  readonly state: () => BackupState;
}

export interface BackupParts {
  readonly database: Database;
  readonly folder: string;
  readonly now: () => number;
  /** Whether the newest backup holds everything that the database holds now. */
  readonly isCopied: boolean;
  /** Reads a finished copy off this thread. */
  readonly isSound: (file: string) => Promise<boolean>;
  /** A folder of the person's choice, which may be on a disk that is not there now. */
  readonly copyFolder: () => string | null;
}

export function createBackups(parts: BackupParts): Backups {
  const { database, folder, isCopied, copyFolder } = parts;
  const changes = prepare<{ readonly changes: number }>(
    database,
    'SELECT total_changes() AS changes',
  );
  let copied = isCopied ? (changes.one()?.changes ?? 0) : -1;
  let running: Promise<void> = Promise.resolve();
  let last: number | null = null;
  let refused: string | null = null;
  const listed = listBackups(folder).then(([newest]) => (last ??= newest?.at ?? null));
  const copyOut = async (newest: Backup | undefined) => {
    const outside = copyFolder();
    refused = outside === null || newest === undefined ? null : await copyTo(outside, newest);
  };
  const make = async () => {
    await listed;
    const written = changes.one()?.changes ?? 0;
    if (written === copied) return;
    const made = await makeOne(parts);
    copied = written;
    last = made.at;
    await copyOut(made);
    await removeOld(folder);
  };
  const inTurn = (work: () => Promise<void>) => (running = running.then(work, work));
  return {
    make: () => inTurn(make),
    copyNow: () =>
      inTurn(async () => {
        await make();
        await copyOut((await listBackups(folder))[0]);
      }),
    state: () => ({ last, folder: copyFolder(), refused }),
  };
}

async function makeOne({ database, folder, now, isSound }: BackupParts): Promise<Backup> {
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, 'unfinished.db');
  await rm(unfinished, { force: true });
  await backup(database, unfinished);
  if (!(await isSound(unfinished))) {
    await rm(unfinished, { force: true });
    throw new Error('A backup was damaged as soon as it was made');
  }
  const at = now();
  const file = join(folder, `newsroom-${at}.db`);
  await rename(unfinished, file);
  await syncFolder(folder);
  return { file, at };
}

/** @returns the system's word for why the folder took no copy; null when it did */
async function copyTo(folder: string, { file, at }: Backup): Promise<string | null> {
  const unfinished = join(folder, 'unfinished.db');
  try {
    // A folder that is gone is a disk that is not there: nothing is made in its place.
    await stat(folder);
    await copyFile(file, unfinished);
    await rename(unfinished, join(folder, `newsroom-${at}.db`));
    await removeOld(folder);
    return null;
  } catch (fault) {
    const code = storageCode(fault) ?? goneCode(fault);
    if (code === null) throw fault;
    return code;
  }
}

function goneCode(fault: unknown): string | null {
  return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT' ? 'ENOENT' : null;
}

async function removeOld(folder: string): Promise<void> {
  const all = await listBackups(folder);
  const kept = keptBackups(all);
  const old = all.filter((one) => !kept.includes(one));
  await Promise.all(old.map(({ file }) => rm(file, { force: true })));
}
