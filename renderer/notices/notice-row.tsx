import {
  AtSign,
  Check,
  CircleCheck,
  Globe,
  Inbox,
  MessageSquare,
  RotateCcw,
  Split,
  Undo2,
  UserRoundCheck,
  type LucideIcon,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import type { NoticeLine } from '@shared/ipc/notice-calls';
import type { NoticeKind } from '@shared/newsroom/notice';
import { classes } from '../ui/classes';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { useAgo } from '../words/use-ago';
import { useWords } from '../words/use-words';
import styles from './notice-bell.module.css';
import { useNoticeWords } from './use-notice-words';

const icons: Readonly<Record<NoticeKind, LucideIcon>> = {
  returned: Undo2,
  approved: CircleCheck,
  published: Globe,
  voided: RotateCcw,
  waiting: Inbox,
  mention: AtSign,
  reply: MessageSquare,
  'taken-over': UserRoundCheck,
  disputed: Split,
};

interface NoticeRowProps {
  readonly line: NoticeLine;
  readonly onOpen: () => void;
  readonly onRead: () => void;
}

/** One notice: what happened, to which story, through whom and when. */
export function NoticeRow({ line, onOpen, onRead }: NoticeRowProps): ReactElement {
  const t = useWords('notices');
  const { title, headline, by } = useNoticeWords()(line);
  const ago = useAgo(line.at);
  return (
    <li className={classes(styles.row, !line.isRead && styles.unread)}>
      <Button className={classes(styles.open)} onPress={onOpen} isDisabled={line.headline === null}>
        <Icon of={icons[line.kind]} />
        <span className={styles.words}>
          <span className={styles.what}>
            {title}
            {!line.isRead && <span className="visually-hidden"> · {t('unread')}</span>}
          </span>
          <bdi className={styles.headline}>{headline}</bdi>
          <span className={styles.meta}>
            {by !== '' && (
              <>
                <bdi>{by}</bdi> ·{' '}
              </>
            )}
            {ago}
          </span>
        </span>
      </Button>
      {!line.isRead && <IconButton icon={Check} label={t('read')} onPress={onRead} />}
    </li>
  );
}
