import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Recovery } from '@shared/ipc/desk-state';
import type { Announce, Desk } from '../actions/desk';
import { createTurns } from '../actions/take-turns';
import type { SiteTarget } from '../publishing/targets/site/site-target';
import { createBackups, listBackups, type Backups } from '../store/backups';
import { createBundler } from '../store/bundles/bundling';
import { closeDatabase } from '../store/database';
import { createLogFileSync } from '../store/log-file-sync';
import { digest } from '../store/digest';
import { opensWith, sealPassphrase } from '../store/passphrase';
import { markDamaged, openOrRecover } from '../store/recover-database';
import type { Damage } from '../store/salvage/inspect-database';
import type { Database } from '../store/statement';
import { isDamage } from '../store/storage-code';
import { createSyncBarrier, type SyncBarrier } from '../store/sync-barrier';
import { createDeskSite } from './desk-site';
import { createDeskStores, type DeskStores } from './desk-stores';
import { scheduleBundling } from './schedule-bundling';
import { scheduleBackups } from './schedule-backups';
import { scheduleInspection } from './schedule-inspection';
import { schedulePurge } from './schedule-purge';

export interface DeskParts {
  /** Absolute folder of one newsroom; made if it is not there. */
  readonly folder: string;
  readonly target: SiteTarget;
  readonly announce: Announce;
  readonly now: () => number;
  /** Told of faults that nobody waits for. */
  readonly report: (fault: unknown) => void;
  /** Reads a whole database off this thread. */
  readonly inspect: Inspect;
  /** Told that the database, which was sound when it was opened, is not. */
  readonly damaged: (damage: Damage) => void;
}

export type Inspect = (file: string) => Promise<Damage | null>;

/** Everything opened for one newsroom. */
export interface OpenedDesk {
  readonly desk: Desk;
  readonly recovery: Recovery | null;
  /** Syncs, makes a backup and lets the files go. */
  readonly close: () => Promise<void>;
  /** Lets a damaged database go, so that opening it again makes it anew. */
  readonly abandon: () => Promise<void>;
}

const barrierDelay = 400;
const barrierRetry = 2000;

export function databaseIn(folder: string): string {
  return join(folder, 'newsroom.db');
}

function backupsIn(folder: string): string {
  return join(folder, 'backups');
}

/** Whether there is anything to open, sound or damaged. */
export async function isDeskThere(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  return existsSync(databaseIn(folder)) || (await listBackups(backupsIn(folder))).length > 0;
}

export async function openDesk(parts: DeskParts): Promise<OpenedDesk> {
  const { folder, now, report } = parts;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = databaseIn(folder);
  const wasKilled = hasContent(`${file}-wal`);
  const { database, recovery } = await openOrRecover({
    file,
    backupFolder: backupsIn(folder),
    now,
    report,
  });
  const isCopied = !wasKilled && (await listBackups(backupsIn(folder))).length > 0;
  return runDesk(parts, { database, recovery, isCopied: isCopied && recovery === null });
}

interface Opened {
  readonly database: Database;
  readonly recovery: Recovery | null;
  readonly isCopied: boolean;
}

function runDesk(parts: DeskParts, { database, recovery, isCopied }: Opened): OpenedDesk {
  const { folder, now, report } = parts;
  const file = databaseIn(folder);
  const logFile = createLogFileSync(`${file}-wal`);
  const barrier = createBarrier(parts, logFile.sync);
  const inspection = scheduleInspection({ ...parts, file });
  const stores = watchedStores(createDeskStores(database, folder), inspection.soon);
  const backups = createBackups({
    database,
    folder: backupsIn(folder),
    now,
    isCopied,
    isSound: async (copy) => (await parts.inspect(copy)) === null,
    copyFolder: stores.device.backupFolder,
  });
  const schedule = scheduleBackups(backups, report);
  const committed: Desk['committed'] = (draft, steps) => {
    barrier.committed(draft, steps);
    schedule.typed();
  };
  const desk = createDesk(parts, { stores, backups, barrier: { ...barrier, committed } });
  const stopPurge = schedulePurge(desk, report);
  const stopBundling = scheduleBundling({ bundle: createBundler(database), report });
  const stop = async () => {
    stopBundling();
    stopPurge();
    schedule.stop();
    inspection.stop();
    await desk.flush();
    barrier.stop();
    await logFile.close();
  };
  const closing = { desk, database, backups, stop, report };
  return {
    desk,
    recovery,
    close: () => closeDesk(closing),
    abandon: () => abandonDesk(closing, file),
  };
}

/** A log file that outlived its app: what it holds may be in no backup yet. */
function hasContent(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0;
}

function createBarrier({ announce, now }: DeskParts, sync: () => Promise<void>): SyncBarrier {
  return createSyncBarrier({
    sync,
    delay: barrierDelay,
    retryDelay: barrierRetry,
    news: {
      saved: (draft, steps) => {
        announce('draft.saved', { draft, steps, at: now() });
        // Lists show words and the time of the last change: they ask again at this pace, not at a key's.
        announce('drafts.changed', { draft });
      },
      notSaved: (draft, code) => announce('draft.not-saved', { draft, code }),
    },
  });
}

interface DeskThings {
  readonly stores: DeskStores;
  readonly backups: Backups;
  readonly barrier: SyncBarrier;
}

function createDesk(parts: DeskParts, { stores, backups, barrier }: DeskThings): Desk {
  const { folder, target, announce, now } = parts;
  const siteFolder = () => stores.device.siteFolder() ?? join(folder, 'site');
  return {
    ...stores,
    site: createDeskSite({ stores, target, folder: siteFolder }),
    backups,
    takeTurns: createTurns(),
    committed: barrier.committed,
    flush: barrier.flush,
    announce,
    digest,
    sealPassphrase,
    opensWith,
    now,
  };
}

/** Damage that a use-case runs into is looked at without waiting for the next inspection. */
function watchedStores(stores: DeskStores, suspect: () => void): DeskStores {
  const watched = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (fault) {
      if (isDamage(fault)) suspect();
      throw fault;
    }
  };
  return {
    ...stores,
    transact: (work) => watched(() => stores.transact(work)),
    tryTransact: (work) => watched(() => stores.tryTransact(work)),
  };
}

interface Closing {
  readonly desk: Desk;
  readonly database: Database;
  readonly backups: Backups;
  readonly stop: () => Promise<void>;
  readonly report: (fault: unknown) => void;
}

async function closeDesk({ desk, database, backups, stop, report }: Closing): Promise<void> {
  // A story whose pages are being written is published first.
  await desk.takeTurns('site', () => undefined);
  await stop();
  try {
    await backups.make();
  } catch (fault) {
    report(fault);
  }
  closeDatabase(database);
}

async function abandonDesk({ desk, database, stop, report }: Closing, file: string): Promise<void> {
  await desk.takeTurns('site', () => undefined);
  await stop();
  await markDamaged(file);
  try {
    database.close();
  } catch (fault) {
    report(fault);
  }
}
