import { backup } from '@photostructure/sqlite';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { prepare, type Database } from './statement';
import { syncFolder } from './write-file-durably';

const kept = 5;
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
}

export interface BackupParts {
  readonly database: Database;
  readonly folder: string;
  readonly now: () => number;
  /** Whether the newest backup holds everything that the database holds now. */
  readonly isCopied: boolean;
}

export function createBackups({ database, folder, now, isCopied }: BackupParts): Backups {
  const changes = prepare<{ readonly changes: number }>(
    database,
    'SELECT total_changes() AS changes',
  );
  let copied = isCopied ? (changes.one()?.changes ?? 0) : -1;
  let running: Promise<void> = Promise.resolve();
  const make = async () => {
    const written = changes.one()?.changes ?? 0;
    if (written === copied) return;
    await copyInto(database, folder, now());
    copied = written;
  };
  return { make: () => (running = running.then(make, make)) };
}

async function copyInto(database: Database, folder: string, at: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, 'unfinished.db');
  await rm(unfinished, { force: true });
  await backup(database, unfinished);
  await rename(unfinished, join(folder, `newsroom-${at}.db`));
  await syncFolder(folder);
  const old = (await listBackups(folder)).slice(kept);
  await Promise.all(old.map(({ file }) => rm(file, { force: true })));
}
