import { FlaskConical, HardDrive, Wifi, WifiOff } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { Icon } from '../ui/icon';
import { useWords } from '../words/use-words';
import styles from './status-bar.module.css';
import { useOnline } from './use-online';

interface StatusBarProps {
  readonly desk: OpenDesk;
  /** The open story's own items: where its text is, and how long it is. */
  readonly children?: ReactNode;
  /** Stands at the very end. */
  readonly end?: ReactNode;
}

/** Begins with where the text is saved and ends with the state of the line. */
export function StatusBar({ desk, children, end }: StatusBarProps): ReactElement {
  return (
    <footer className={styles.bar}>
      <div className={styles.items}>{children ?? <AllSaved />}</div>
      <span className={styles.space} />
      <div className={styles.items}>
        <span className={styles.newsroom}>
          {desk.isSample && <Icon of={FlaskConical} size="s" />}
          <bdi className={styles.name}>{desk.newsroom.name}</bdi>
        </span>
        <Line />
      </div>
      {end}
    </footer>
  );
}

/** Without an open story nothing is on its way to the disk. */
function AllSaved(): ReactElement {
  const t = useWords('frame');
  return (
    <span className={styles.saved}>
      <Icon of={HardDrive} size="s" />
      {t('allSaved')}
    </span>
  );
}

function Line(): ReactElement {
  const t = useWords('frame');
  const isOnline = useOnline();
  return (
    <span>
      <Icon of={isOnline ? Wifi : WifiOff} size="s" />
      {isOnline ? t('online') : t('offline')}
    </span>
  );
}
