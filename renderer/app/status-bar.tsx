import { CircleAlert, FlaskConical, HardDrive, Wifi, WifiOff } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { classes } from '../ui/classes';
import { Icon } from '../ui/icon';
import { useWords } from '../words/use-words';
import styles from './status-bar.module.css';
import { useOnline } from './use-online';

interface StatusBarProps {
  readonly desk: OpenDesk;
  /** Where the open story's text is, in words; without a story, everything is saved. */
  readonly saved?: ReactNode;
  readonly isUnsaved?: boolean;
  readonly counts?: { readonly words: number; readonly minutes: number };
}

/** Begins with where the text is saved and ends with the state of the line. */
export function StatusBar(props: StatusBarProps): ReactElement {
  const { desk, saved, isUnsaved = false, counts } = props;
  const t = useWords('frame');
  return (
    <footer className={styles.bar}>
      <span className={classes(styles.item, styles.saved, isUnsaved && styles.unsaved)}>
        <Icon of={isUnsaved ? CircleAlert : HardDrive} size="s" />
        {saved ?? t('allSaved')}
      </span>
      {counts && (
        <>
          <span className={styles.item}>{t('wordCount', { count: counts.words })}</span>
          <span className={styles.item}>{t('readingTime', { count: counts.minutes })}</span>
        </>
      )}
      <span className={styles.space} />
      <span className={classes(styles.item, styles.newsroom)}>
        {desk.isSample && <Icon of={FlaskConical} size="s" />}
        <bdi className={styles.name}>{desk.newsroom.name}</bdi>
      </span>
      <Line />
    </footer>
  );
}

function Line(): ReactElement {
  const t = useWords('frame');
  const isOnline = useOnline();
  return (
    <span className={styles.item}>
      <Icon of={isOnline ? Wifi : WifiOff} size="s" />
      {isOnline ? t('online') : t('offline')}
    </span>
  );
}
