import { Moon, PanelLeft, Settings2, Sun } from 'lucide-react';
import type { ReactElement } from 'react';
import type { DeskState, OpenDesk } from '@shared/ipc/desk-state';
import { NoticeBell, type NoticeTarget } from '../notices/notice-bell';
import { useDeskChange } from '../bridge/use-desk-change';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Wordmark } from '../ui/wordmark';
import { useWords } from '../words/use-words';
import styles from './app-bar.module.css';
import { shortcuts } from './keyboard-map';
import { ProfileMenu } from './profile-menu';
import { useIsDark } from './use-is-dark';

interface AppBarProps {
  readonly desk: OpenDesk;
  readonly state: DeskState;
  readonly isQueueOpen: boolean;
  /** The queue is a drawer, opened by a button here. */
  readonly hasQueueButton: boolean;
  readonly onQueue: () => void;
  readonly onSettings: () => void;
  readonly onAddPerson: () => void;
  readonly onNotice: (target: NoticeTarget) => void;
}

export function AppBar(props: AppBarProps): ReactElement {
  const t = useWords('frame');
  const { desk, state, isQueueOpen, hasQueueButton, onQueue, onSettings, onAddPerson, onNotice } =
    props;
  return (
    <header className={styles.bar}>
      {hasQueueButton && (
        <IconButton
          icon={PanelLeft}
          label={t('showDrafts')}
          isExpanded={isQueueOpen}
          onPress={onQueue}
        />
      )}
      <Wordmark />
      <nav className={styles.nav} aria-label={t('sections')}>
        <span className={styles.room} aria-current="page">
          {t('desk')}
        </span>
      </nav>
      <div className={styles.middle}>{desk.isSample && <SampleMark />}</div>
      <div className={styles.end}>
        <NoticeBell onOpen={onNotice} />
        <ThemeButton state={state} />
        <IconButton
          icon={Settings2}
          label={t('settings')}
          shortcut={shortcuts.settings}
          onPress={onSettings}
        />
        <ProfileMenu desk={desk} onAddPerson={onAddPerson} />
      </div>
    </header>
  );
}

function SampleMark(): ReactElement {
  const t = useWords('frame');
  const change = useDeskChange();
  return (
    <span className={styles.sample}>
      <Badge kind="caution">{t('sample')}</Badge>
      <Button kind="link" onPress={() => void change('desk.leave-sample', null)}>
        {t('leaveSample')}
      </Button>
    </span>
  );
}

function ThemeButton({ state }: { readonly state: DeskState }): ReactElement {
  const t = useWords('frame');
  const change = useDeskChange();
  const isDark = useIsDark(state.theme);
  return (
    <IconButton
      icon={isDark ? Sun : Moon}
      label={isDark ? t('toLight') : t('toDark')}
      onPress={() => void change('desk.set-theme', { theme: isDark ? 'light' : 'dark' })}
    />
  );
}
