import { existsSync } from 'node:fs';
import type { ProfileId } from '@shared/ids';
import type { Backup } from '../backups';
import { createBundleStore } from '../bundles/bundle-store';
import { closeDatabase, openDatabase } from '../database';
import { createDeviceStore } from '../device-store';
import { createDraftHeads } from '../draft-heads';
import { createDraftLog } from '../draft-log';
import { createDraftStore } from '../draft-store';
import { createEntryStore } from '../entry-store';
import { createProfileStore } from '../profile-store';
import { createSnapshotStore } from '../snapshot-store';
import type { Database } from '../statement';
import { transaction } from '../transaction';
import { createFoundLogs } from './found-logs';
import type { Rescuer } from './keep-log';
import { hasShortLogs, rebuildLogs, type Rebuilt } from './rebuild-logs';
import { salvageTables } from './salvage-tables';

export interface SalvageParts {
  /** The damaged file where it was put aside; empty when it was gone. */
  readonly aside: string;
  /** Newest first. */
  readonly backups: readonly Backup[];
  /** A new file to work in. The driver holds it until its garbage is collected. */
  readonly target: string;
  /** A new file that nobody holds: the finished database. */
  readonly candidate: string;
  readonly now: () => number;
}

export interface Salvaged extends Rebuilt {
  /** When the newest readable backup was made (ms since 1970); null when there was none. */
  readonly backupAt: number | null;
}

/** Makes a new database of everything readable, draft by draft; what one file lacks another fills. */
export function salvage(parts: SalvageParts): Salvaged {
  const { aside, backups, target, candidate } = parts;
  const database = openDatabase(target);
  try {
    // A row may come before the one that it refers to, and that one from another file.
    database.exec('PRAGMA foreign_keys = OFF');
    const bringTables = (source: string, isBackup: boolean) =>
      transaction(database, () => salvageTables({ source, target: database, isBackup }));
    if (existsSync(aside)) bringTables(aside, false);
    const read = backups.filter(({ file }) => bringTables(file, true));
    transaction(database, () => database.exec(danglingReferences));
    const rebuilt = rebuild(database, parts, read[0] ?? null);
    database.exec(`VACUUM INTO '${candidate.replaceAll("'", "''")}'`);
    return { ...rebuilt, backupAt: read[0]?.at ?? null };
  } finally {
    closeDatabase(database);
  }
}

const danglingReferences = `
  UPDATE device SET profile = NULL WHERE profile NOT IN (SELECT id FROM profile);
  UPDATE category SET parent = NULL WHERE parent NOT IN (SELECT id FROM category);
`;

function rebuild(
  database: Database,
  { aside, backups, now }: SalvageParts,
  sound: Backup | null,
): Rebuilt {
  const found = createFoundLogs(database);
  const readFile = (file: string) => transaction(database, () => found.readFile(file));
  if (existsSync(aside)) readFile(aside);
  for (const { file, at } of backups) {
    // A draft that the damaged file knows nothing of any more may be in the newest sound backup.
    if (sound === null || at >= sound.at || hasShortLogs(found)) readFile(file);
  }
  const rebuilt = rebuildLogs(database, found, rescuer(database, now()));
  found.forget();
  return rebuilt;
}

function rescuer(database: Database, at: number): Rescuer {
  const device = createDeviceStore(database);
  const entries = createEntryStore(database, createBundleStore(database));
  const snapshots = createSnapshotStore(database);
  const log = createDraftLog({
    device: device.id,
    entries,
    snapshots,
    drafts: createDraftStore(database),
    heads: createDraftHeads(entries, snapshots),
  });
  return { log, at, by: device.profile() ?? nobody(database) };
}

/** Entries need a name under which they are written; a device without people has no words to save. */
function nobody(database: Database): ProfileId {
  return createProfileStore(database).list()[0]?.id ?? ('unknown' as ProfileId); // stands for whoever is not known
}
