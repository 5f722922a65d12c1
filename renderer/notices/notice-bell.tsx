import { Bell, CheckCheck } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { DraftId, NoticeId, ThreadId } from '@shared/ids';
import type { NoticeLine } from '@shared/ipc/notice-calls';
import { ask } from '../bridge';
import { useAnswer } from '../bridge/use-answer';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Icon } from '../ui/icon';
import { Popover } from '../ui/popover';
import { useWords } from '../words/use-words';
import styles from './notice-bell.module.css';
import { NoticeRow } from './notice-row';
import { useSystemNotices } from './use-system-notices';

/** Where a notice leads: to a story, at a conversation if it is about one. */
export interface NoticeTarget {
  readonly draft: DraftId;
  readonly thread: ThreadId | null;
}

/** As many as anybody looks through; older ones are in the record. */
const shown = 100;

/** What concerns me, behind a bell that says whether something is new. */
export function NoticeBell(props: {
  readonly onOpen: (target: NoticeTarget) => void;
}): ReactElement {
  const { onOpen } = props;
  const t = useWords('notices');
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useAnswer('notices.list', { limit: shown });
  useSystemNotices(onOpen);
  const { lines = [], unread = 0 } = data ?? {};
  const open = ({ id, draft, thread }: NoticeLine) => {
    setIsOpen(false);
    read([id]);
    onOpen({ draft, thread });
  };
  const label = t('bellUnread', { count: unread });
  return (
    <Popover
      label={t('bell')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <IconButton label={label}>
          <span className={styles.bell}>
            <Icon of={Bell} />
            {unread > 0 && <span className={styles.dot} />}
          </span>
        </IconButton>
      }
    >
      {lines.length === 0 ? <Nothing /> : <Lines {...{ lines, unread }} onOpen={open} />}
    </Popover>
  );
}

function read(notices: readonly NoticeId[] | null): void {
  void ask('notices.read', { notices });
}

interface LinesProps {
  readonly lines: readonly NoticeLine[];
  readonly unread: number;
  readonly onOpen: (line: NoticeLine) => void;
}

function Lines({ lines, unread, onOpen }: LinesProps): ReactElement {
  const t = useWords('notices');
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('bell')}</h2>
        {unread > 0 && (
          <Button kind="quiet" icon={CheckCheck} onPress={() => read(null)}>
            {t('readAll')}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {lines.map((line) => (
          <NoticeRow
            key={line.id}
            line={line}
            onOpen={() => onOpen(line)}
            onRead={() => read([line.id])}
          />
        ))}
      </ul>
    </>
  );
}

function Nothing(): ReactElement {
  const t = useWords('notices');
  return (
    <div className={styles.nothing}>
      <h2 className={styles.title}>{t('none')}</h2>
      <p className={styles.text}>{t('noneText')}</p>
    </div>
  );
}
