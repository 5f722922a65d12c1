import type { ReactElement } from 'react';
import type { BackupState } from '@shared/ipc/desk-state';
import { useDeskChange } from '../bridge/use-desk-change';
import { AddressText } from '../ui/address-text';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useAgo } from '../words/use-ago';
import { useWords } from '../words/use-words';
import styles from './settings-dialog.module.css';

/** When the last copy of the drafts was made, and where else copies go. */
export function BackupSettings({ backups }: { readonly backups: BackupState }): ReactElement {
  const t = useWords('safety');
  const change = useDeskChange();
  const { last, folder, refused } = backups;
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{t('backups')}</h3>
      <p className={styles.text}>{t('backupsText')}</p>
      <p className={styles.text}>{last === null ? t('noBackupYet') : <LastBackup at={last} />}</p>
      {folder !== null && <CopyFolder {...{ folder, refused }} />}
      <Button onPress={() => void change('backups.choose-folder', null)}>
        {t('chooseCopyFolder')}
      </Button>
      {folder !== null && (
        <Button kind="quiet" onPress={() => void change('backups.clear-folder', null)}>
          {t('clearCopyFolder')}
        </Button>
      )}
    </section>
  );
}

function LastBackup({ at }: { readonly at: number }): ReactElement {
  const t = useWords('safety');
  return <>{t('lastBackup', { ago: useAgo(at) })}</>;
}

interface CopyFolderProps {
  readonly folder: string;
  readonly refused: string | null;
}

function CopyFolder({ folder, refused }: CopyFolderProps): ReactElement {
  const t = useWords('safety');
  return (
    <>
      <p className={styles.text}>{t('copyFolder')}</p>
      <AddressText text={folder} />
      {refused !== null && <Notice kind="caution">{t('copyRefused', { code: refused })}</Notice>}
    </>
  );
}
