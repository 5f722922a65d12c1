import { Check, RotateCcw, Send } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Thread } from '@shared/draft/comments/thread';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { useWords } from '../words/use-words';
import styles from './card.module.css';
import type { CommentFrame } from './comment-frame';
import { changeComments, useComments } from './comments-state';
import { RemarkField } from './remark-field';
import { ThreadMenu } from './thread-menu';

interface ThreadFootProps {
  readonly frame: CommentFrame;
  readonly thread: Thread;
}

/** An answer, and the end of the conversation. */
export function ThreadFoot({ frame, thread }: ThreadFootProps): ReactElement {
  const { acts, people } = frame;
  const t = useWords('comments');
  if (thread.resolved !== null)
    return (
      <div className={styles['foot']}>
        <p className={styles['solved']}>
          {t('resolvedBy', { name: people(thread.resolved.by).name })}
        </p>
        <Button icon={RotateCcw} onPress={() => void acts.turn(thread, 'reopen')}>
          {t('reopen')}
        </Button>
        <ThreadMenu {...{ frame, thread }} />
      </div>
    );
  return (
    <div className={styles['foot']}>
      <Reply {...{ frame, thread }} />
      <Button icon={Check} onPress={() => void acts.turn(thread, 'resolve')}>
        {t('resolve')}
      </Button>
      <ThreadMenu {...{ frame, thread }} />
    </div>
  );
}

function Reply({ frame, thread }: ThreadFootProps): ReactElement {
  const { acts, desk, draft, toText } = frame;
  const { id } = thread;
  const t = useWords('comments');
  const field = useRef<HTMLTextAreaElement>(null);
  const { replies, wanted } = useComments(draft);
  const text = replies[id] ?? '';
  useEffect(() => {
    if (wanted?.kind !== 'reply' || wanted.thread !== id) return;
    changeComments(draft, { wanted: null });
    field.current?.focus();
  }, [draft, wanted, id]);
  const send = () => void acts.reply(id);
  return (
    <>
      <RemarkField
        ref={field}
        label={t('reply')}
        placeholder={t('replyPlaceholder')}
        value={text}
        people={desk.profiles}
        onChange={(value) => changeComments(draft, { replies: { ...replies, [id]: value } })}
        onSend={send}
        onEscape={toText}
      />
      {text.trim() !== '' && <IconButton icon={Send} label={t('send')} onPress={send} />}
    </>
  );
}
