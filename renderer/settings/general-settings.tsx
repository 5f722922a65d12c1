import type { ReactElement } from 'react';
import type { DeskState, OpenDesk } from '@shared/ipc/desk-state';
import { themes } from '@shared/newsroom/newsroom';
import { useDeskChange } from '../bridge/use-desk-change';
import { AddressText } from '../ui/address-text';
import { Button } from '../ui/button';
import { Segments } from '../ui/segments';
import { useWords } from '../words/use-words';
import { LanguageChoice } from './language-choice';
import styles from './settings-dialog.module.css';

interface GeneralSettingsProps {
  readonly desk: OpenDesk;
  readonly state: DeskState;
}

/** How the windows look and speak, and where the pages go. */
export function GeneralSettings({ desk, state }: GeneralSettingsProps): ReactElement {
  const t = useWords('settings');
  const change = useDeskChange();
  return (
    <>
      <LanguageChoice language={state.language} />
      <Segments
        label={t('theme')}
        value={state.theme}
        onChange={(theme) => void change('desk.set-theme', { theme })}
        choices={themes.map((theme) => ({ id: theme, name: t(`theme.${theme}`) }))}
      />
      <SiteFolder folder={desk.siteFolder} />
      {desk.isSample && <Sample />}
    </>
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
