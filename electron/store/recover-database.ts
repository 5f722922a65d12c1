import { DatabaseSync } from '@photostructure/sqlite';
import { existsSync, statSync } from 'node:fs';
import { copyFile, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Recovery } from '@shared/ipc/desk-state';
import { listBackups, type Backup } from './backups';
import { openDatabase } from './database';
import { createDraftStore } from './draft-store';
import { schemaNumber } from './migrate';
import { peek } from './peek';
import { salvage, type SalvageParts, type Salvaged } from './salvage/salvage';
import type { Database } from './statement';
import { isDamage, isReadFailure, storageCode } from './storage-code';
import { syncFolder, writeFileDurably } from './write-file-durably';

export interface RecoveredDatabase {
  readonly database: Database;
  readonly recovery: Recovery | null;
}

export interface RecoveryPlace {
  readonly file: string;
  readonly backupFolder: string;
  readonly now: () => number;
  /** Told why a damaged file could not be read draft by draft. */
  readonly report: (fault: unknown) => void;
}

/** Up to this size the whole file is checked at every start; it takes some milliseconds a megabyte. */
const checkedBytes = 16 * 1024 * 1024;
/** What SQLite adds to a database's name; the last is the database itself. */
const parts = ['-wal', '-shm', ''];
const magic = 'SQLite format 3\0';

/**
 * Opens the database. A damaged one is put aside whole; everything readable of it and what the backups
 * have beyond that becomes a new one.
 * @throws when the disk refuses, which is no damage
 */
export async function openOrRecover(place: RecoveryPlace): Promise<RecoveredDatabase> {
  const { file, backupFolder } = place;
  const backups = await listBackups(backupFolder);
  const pending = await readMark(file);
  const isMade = pending !== null && existsSync(pending) && hasBytes(file);
  if (pending === null || isMade) {
    const database = await openPatiently(file, backups.length > 0);
    await removeMark(file);
    if (database !== null) return { database, recovery: null };
  }
  const aside = await putAside(place, isMade ? null : pending);
  const recovery = { aside, ...(await makeAgain(place, aside, backups)) };
  await removeMark(file);
  return { database: openDatabase(file), recovery };
}

function hasBytes(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0;
}

/** Tries to open it; a disk that fails now and then is no damage. */
async function openPatiently(
  file: string,
  hasBackups: boolean,
  tries = 3,
): Promise<Database | null> {
  try {
    return await openSound(file, hasBackups);
  } catch (fault) {
    if (tries <= 1 || storageCode(fault) === null) throw fault;
    return openPatiently(file, hasBackups, tries - 1);
  }
}

/** The next opening takes the file for damaged, even when the app ends before that. */
export function markDamaged(file: string): Promise<void> {
  return writeMark(file, '');
}

function markOf(file: string): string {
  return `${file}.is-damaged`;
}

function writeMark(file: string, aside: string): Promise<void> {
  return writeFileDurably(markOf(file), new TextEncoder().encode(aside));
}

/** Where a damaged file is being put; empty before that; null when none is known to be damaged. */
async function readMark(file: string): Promise<string | null> {
  return existsSync(markOf(file)) ? readFile(markOf(file), 'utf8') : null;
}

async function removeMark(file: string): Promise<void> {
  await rm(markOf(file), { force: true });
}

async function makeAgain(
  { file, now, report }: RecoveryPlace,
  aside: string,
  backups: readonly Backup[],
): Promise<Omit<Recovery, 'aside'>> {
  const candidate = `${file}.restoring`;
  const workshop = `${file}.salvaging`;
  try {
    const salvaged = await salvagePatiently({ aside, backups, target: workshop, candidate, now });
    await moveIntoPlace(candidate, file);
    return salvaged;
  } catch (fault) {
    if (storageCode(fault) !== null) throw fault;
    report(fault);
    // Whatever kept the drafts from being read one by one, a whole backup is better than nothing.
    const backupAt = await restoreNewest(backups, file);
    return { backupAt, drafts: countDrafts(file), shortened: 0, lost: 0, copies: 0 };
  } finally {
    await removeAll(workshop, candidate);
  }
}

/** A disk that fails now and then looks like damage too: what is read once is not lost. */
async function salvagePatiently(parts: SalvageParts, tries = 3): Promise<Salvaged> {
  await removeAll(parts.target, parts.candidate);
  try {
    return salvage(parts);
  } catch (fault) {
    if (tries <= 1) throw fault;
    return salvagePatiently(parts, tries - 1);
  }
}

async function removeAll(...files: readonly string[]): Promise<void> {
  for (const file of files) for (const part of parts) await rm(file + part, { force: true });
}

function countDrafts(file: string): number {
  const database = openDatabase(file);
  try {
    return createDraftStore(database).count();
  } finally {
    database.close();
  }
}

/** Null when the file is damaged, or gone or empty although there are backups of it. */
async function openSound(file: string, hasBackups: boolean): Promise<Database | null> {
  const bytes = existsSync(file) ? (await stat(file)).size : 0;
  if (bytes > 0 && !(await hasMagic(file))) return null;
  try {
    if (hasBackups && isEmpty(file, bytes)) return null;
    const database = openDatabase(file);
    if (isReadable(database) && (bytes > checkedBytes || isSound(database))) return database;
    database.close();
    return null;
  } catch (fault) {
    if (isDamage(fault)) return null;
    throw fault;
  }
}

/** What a window needs before it can show anything. */
function isReadable(database: Database): boolean {
  return peek(database, readableFacts) === 1;
}

const readableFacts = `
  SELECT NOT EXISTS (SELECT 1 FROM newsroom WHERE NOT json_valid(facts))
    AND NOT EXISTS (SELECT 1 FROM review_rules WHERE NOT json_valid(rules))
    AND NOT EXISTS (SELECT 1 FROM device WHERE profile NOT IN (SELECT id FROM profile))
`;

/** Looked at before SQLite opens it: closing a damaged one would write its log file into it. */
async function hasMagic(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, 0);
    return buffer.toString('latin1') === magic;
  } finally {
    await handle.close();
  }
}

/** SQLite takes an empty file for a new database, which would hide the loss. */
function isEmpty(file: string, bytes: number): boolean {
  if (bytes === 0) return true;
  const database = new DatabaseSync(file);
  try {
    return schemaNumber(database) === 0;
  } finally {
    database.close();
  }
}

function isSound(database: Database): boolean {
  const report = peek(database, 'SELECT quick_check FROM pragma_quick_check LIMIT 1');
  if (isReadFailure(report)) throw Object.assign(new Error(String(report)), { code: 'EIO' });
  return report === 'ok';
}

/**
 * Goes on where an app that ended in the middle of it stopped.
 * @returns where the damaged file is now; empty when there was none
 */
async function putAside({ file, now }: RecoveryPlace, pending: string | null): Promise<string> {
  const aside = pending === null || pending === '' ? `${file}.damaged-${now()}` : pending;
  await writeMark(file, aside);
  for (const part of parts) if (existsSync(file + part)) await rename(file + part, aside + part);
  await syncFolder(dirname(file));
  return existsSync(aside) ? aside : '';
}

/** @returns when the backup that is now in place was made; null when none was sound */
async function restoreNewest(backups: readonly Backup[], file: string): Promise<number | null> {
  const candidate = `${file}.restoring`;
  for (const { file: backup, at } of backups) {
    await removeAll(candidate);
    await copyFile(backup, candidate);
    if (!opensSound(candidate)) continue;
    await moveIntoPlace(candidate, file);
    return at;
  }
  return null;
}

function opensSound(file: string): boolean {
  try {
    const database = openDatabase(file);
    const sound = isSound(database);
    database.close();
    return sound;
  } catch (fault) {
    if (isDamage(fault)) return false;
    throw fault;
  }
}

async function moveIntoPlace(candidate: string, file: string): Promise<void> {
  const handle = await open(candidate, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(candidate, file);
  await syncFolder(dirname(file));
}
