import type { ReactElement } from 'react';
import type { DeskState, OpenDesk } from '@shared/ipc/desk-state';
import { themes } from '@shared/newsroom/newsroom';
import { useDeskChange } from '../bridge/use-desk-change';
import { AddressText } from '../ui/address-text';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Segments } from '../ui/segments';
import { useWords } from '../words/use-words';
import { BackupSettings } from './backup-settings';
import { HouseSettings } from './house-settings';
import { LanguageChoice } from './language-choice';
import styles from './settings-dialog.module.css';

interface SettingsDialogProps {
  readonly desk: OpenDesk;
  readonly state: DeskState;
  readonly onClose: () => void;
}

export function SettingsDialog({ desk, state, onClose }: SettingsDialogProps): ReactElement {
  const t = useWords('settings');
  const change = useDeskChange();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      footer={
        <Button kind="primary" onPress={onClose}>
          {t('done')}
        </Button>
      }
    >
      <LanguageChoice language={state.language} />
      <Segments
        label={t('theme')}
        value={state.theme}
        onChange={(theme) => void change('desk.set-theme', { theme })}
        choices={themes.map((theme) => ({ id: theme, name: t(`theme.${theme}`) }))}
      />
      <HouseSettings desk={desk} />
      <SiteFolder folder={desk.siteFolder} />
      <BackupSettings backups={desk.backups} />
      {desk.isSample && <Sample />}
    </Dialog>
  );
}

function SiteFolder({ folder }: { readonly folder: string }): ReactElement {
  const t = useWords('settings');
  const change = useDeskChange();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{t('siteFolder')}</h3>
      <AddressText text={folder} className={styles.path} />
      <p className={styles.text}>{t('siteFolderText')}</p>
      <Button onPress={() => void change('site.choose-folder', null)}>{t('chooseFolder')}</Button>
    </section>
  );
}

function Sample(): ReactElement {
  const t = useWords('settings');
  const change = useDeskChange();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{t('sample')}</h3>
      <p className={styles.text}>{t('sampleText')}</p>
      <Button onPress={() => void change('desk.leave-sample', null)}>{t('leaveSample')}</Button>
    </section>
  );
}
