import { OctagonAlert } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Thread } from '@shared/draft/comments/thread';
import { Badge } from '../ui/badge';
import { classes } from '../ui/classes';
import { useWords } from '../words/use-words';
import { CardAbout } from './card-about';
import styles from './card.module.css';
import type { CommentFrame } from './comment-frame';
import { changeComments, openThread, useComments } from './comments-state';
import { goToThread } from './go-to-thread';
import { Remark } from './remark';
import { ThreadFoot } from './thread-foot';

interface ThreadCardProps {
  readonly frame: CommentFrame;
  readonly thread: Thread;
  /** All of it is shown, and it can be answered. */
  readonly isOpen: boolean;
  /** Says what it is about: where it does not stand beside that. */
  readonly hasQuote: boolean;
}

/** One conversation: closed it is its first words, open it is all of them and an answer. */
export function ThreadCard(props: ThreadCardProps): ReactElement | null {
  const { frame, thread, isOpen } = props;
  const { draft, people, toText, editor } = frame;
  const t = useWords('comments');
  const card = useRef<HTMLElement>(null);
  useWantedCard(props, card);
  const [first, ...replies] = thread.remarks;
  if (first === undefined) return null;
  const open = (focus?: 'reply') => {
    goToThread(editor, thread);
    openThread(draft, thread.id, focus);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.code === 'Enter') open('reply');
    else if (event.code === 'Escape') toText();
    else return;
    event.preventDefault();
  };
  return (
    <article
      ref={card}
      className={classes(
        styles['card'],
        thread.blocking && styles['blocking'],
        isOpen ? styles['current'] : styles['short'],
        thread.resolved !== null && styles['resolved'],
      )}
      data-thread={thread.id}
      tabIndex={0}
      aria-label={t('from', { name: people(first.by).name })}
      onKeyDown={onKeyDown}
      onClick={() => !isOpen && open()}
    >
      <Remark remark={first} people={people}>
        {thread.blocking && thread.resolved === null && (
          <Badge kind="danger" icon={OctagonAlert}>
            {t('blocking')}
          </Badge>
        )}
      </Remark>
      <CardAbout {...props} />
      {isOpen ? (
        <>
          {replies.map((remark) => (
            <div key={remark.id} className={styles['reply']}>
              <Remark remark={remark} people={people} />
            </div>
          ))}
          <ThreadFoot {...{ frame, thread }} />
        </>
      ) : (
        replies.length > 0 && (
          <p className={styles['more']}>{t('replies', { count: replies.length })}</p>
        )
      )}
    </article>
  );
}

/** Somebody asked for this card, by key or by pressing its words. */
function useWantedCard(
  { frame: { draft }, thread: { id } }: ThreadCardProps,
  card: React.RefObject<HTMLElement | null>,
): void {
  const { wanted } = useComments(draft);
  useEffect(() => {
    if (wanted?.kind !== 'card' || wanted.thread !== id) return;
    changeComments(draft, { wanted: null });
    // By then it stands beside its words.
    requestAnimationFrame(() => {
      card.current?.focus({ preventScroll: true });
      card.current?.scrollIntoView({ block: 'nearest' });
    });
  }, [draft, wanted, id, card]);
}
