import { CornerDownLeft, Ellipsis, OctagonAlert, RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Thread } from '@shared/draft/comments/thread';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';
import { useWords } from '../words/use-words';
import type { CommentFrame } from './comment-frame';

interface ThreadMenuProps {
  readonly frame: CommentFrame;
  readonly thread: Thread;
}

/** What can be done with a conversation besides answering it. */
export function ThreadMenu({ frame, thread }: ThreadMenuProps): ReactElement {
  const { acts, toText } = frame;
  const t = useWords('comments');
  const weigh = thread.blocking ? 'unblock' : 'block';
  return (
    <Menu
      label={t('more')}
      trigger={<IconButton icon={Ellipsis} label={t('more')} />}
      items={[
        { id: weigh, name: t(weigh), icon: OctagonAlert },
        ...(thread.resolved === null
          ? []
          : [{ id: 'reopen' as const, name: t('reopen'), icon: RotateCcw }]),
        { id: 'text', name: t('toText'), icon: CornerDownLeft },
      ]}
      onAction={(id) => {
        if (id === 'text') requestAnimationFrame(toText);
        else void acts.turn(thread, id);
      }}
    />
  );
}
