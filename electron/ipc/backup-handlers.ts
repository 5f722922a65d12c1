import { chooseBackupFolder } from '../actions/choose-backup-folder';
import type { Desks } from '../desk/desks';
import type { HandlersOf } from './handler';
import { nothing } from './input-schemas';
import type { SystemParts } from './site-handlers';

export function backupHandlers(
  desks: Desks,
  { chooseFolder }: Pick<SystemParts, 'chooseFolder'>,
): HandlersOf<'backups'> {
  return {
    'backups.choose-folder': {
      schema: nothing,
      run: async (_nothing, { window }) => {
        const desk = await desks.current();
        const folder = await chooseFolder(window, desk.device.backupFolder() ?? '');
        if (folder !== null) await chooseBackupFolder(desk, folder);
        return desks.state();
      },
    },
    'backups.clear-folder': {
      schema: nothing,
      run: async () => {
        await chooseBackupFolder(await desks.current(), null);
        return desks.state();
      },
    },
  };
}
