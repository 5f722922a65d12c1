import type { Desk } from './desk';

/** From now on a copy of each backup goes to this folder too; the newest one does at once. */
export async function chooseBackupFolder(desk: Desk, folder: string | null): Promise<void> {
  desk.device.useBackupFolder(folder);
  await desk.backups.copyNow();
}
