import { ulid } from 'ulid';
import type { ProfileId } from '@shared/ids';
import { prepare, type Database } from './statement';

interface DeviceRow {
  readonly id: string;
  readonly profile: ProfileId | null;
  readonly site_folder: string | null;
  readonly backup_folder: string | null;
}

/** What holds for this device and not for the newsroom. */
export interface DeviceStore {
  /** ULID, drawn when the database was made; every entry written here carries it. */
  readonly id: string;
  /** Who works here now; null until the newsroom is founded. */
  readonly profile: () => ProfileId | null;
  readonly useProfile: (profile: ProfileId) => void;
  /** Absolute; null until somebody chose one. */
  readonly siteFolder: () => string | null;
  readonly useSiteFolder: (folder: string) => void;
  /** Absolute; null while backups stay beside the database only. */
  readonly backupFolder: () => string | null;
  readonly useBackupFolder: (folder: string | null) => void;
}

export function createDeviceStore(database: Database): DeviceStore {
  prepare(database, 'INSERT OR IGNORE INTO device (only, id) VALUES (1, ?)').run(ulid());
  const row = prepare<DeviceRow>(database, 'SELECT * FROM device');
  const useProfile = prepare(database, 'UPDATE device SET profile = ?');
  const useSiteFolder = prepare(database, 'UPDATE device SET site_folder = ?');
  const useBackupFolder = prepare(database, 'UPDATE device SET backup_folder = ?');
  return {
    id: row.one()?.id ?? '',
    profile: () => row.one()?.profile ?? null,
    useProfile: (profile) => useProfile.run(profile),
    siteFolder: () => row.one()?.site_folder ?? null,
    useSiteFolder: (folder) => useSiteFolder.run(folder),
    backupFolder: () => row.one()?.backup_folder ?? null,
    useBackupFolder: (folder) => useBackupFolder.run(folder),
  };
}
