import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Recovery } from '@shared/ipc/desk-state';
import type { Announce, Desk } from '../actions/desk';
import { createTurns } from '../actions/take-turns';
import type { SiteTarget } from '../publishing/targets/site/site-target';
import { createBackups, listBackups, type Backups } from '../store/backups';
import { closeDatabase } from '../store/database';
import { createLogFileSync } from '../store/log-file-sync';
import { openOrRecover } from '../store/recover-database';
import type { Database } from '../store/statement';
import { createSyncBarrier, type SyncBarrier } from '../store/sync-barrier';
import { createDeskSite } from './desk-site';
import { createDeskStores } from './desk-stores';
import { scheduleBackups } from './schedule-backups';

export interface DeskParts {
  /** Absolute folder of one newsroom; made if it is not there. */
  readonly folder: string;
  readonly target: SiteTarget;
  readonly announce: Announce;
  readonly now: () => number;
  /** Told of faults that nobody waits for. */
  readonly report: (fault: unknown) => void;
}

/** Everything opened for one newsroom. */
export interface OpenedDesk {
  readonly desk: Desk;
  readonly recovery: Recovery | null;
  /** Syncs, makes a backup and lets the files go. */
  readonly close: () => Promise<void>;
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
  const { folder, now } = parts;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = databaseIn(folder);
  const wasKilled = hasContent(`${file}-wal`);
  const { database, recovery } = await openOrRecover({
    file,
    backupFolder: backupsIn(folder),
    now,
  });
  const isCopied = !wasKilled && (await listBackups(backupsIn(folder))).length > 0;
  const backups = createBackups({ database, folder: backupsIn(folder), now, isCopied });
  const logFile = createLogFileSync(`${file}-wal`);
  const barrier = createBarrier(parts, logFile.sync);
  const desk = createDesk(parts, database, barrier);
  const stopBackups = scheduleBackups(backups, parts.report);
  const close = () => closeDesk({ desk, database, backups, stop, report: parts.report });
  const stop = async () => {
    stopBackups();
    await desk.flush();
    barrier.stop();
    await logFile.close();
  };
  return { desk, recovery, close };
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

function createDesk(parts: DeskParts, database: Database, barrier: SyncBarrier): Desk {
  const { folder, target, announce, now } = parts;
  const stores = createDeskStores(database, folder);
  const siteFolder = () => stores.device.siteFolder() ?? join(folder, 'site');
  return {
    ...stores,
    site: createDeskSite({ stores, target, folder: siteFolder }),
    takeTurns: createTurns(),
    committed: barrier.committed,
    flush: barrier.flush,
    announce,
    now,
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
