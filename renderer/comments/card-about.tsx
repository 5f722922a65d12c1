import { Link2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Thread } from '@shared/draft/comments/thread';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import styles from './card.module.css';
import type { CommentFrame } from './comment-frame';
import { threadPosition } from './thread-position';
import { useAboutName } from './use-about-name';
import { usePacedState } from './use-paced-state';

interface CardAboutProps {
  readonly frame: CommentFrame;
  readonly thread: Thread;
  readonly hasQuote: boolean;
}

/** What a conversation is about; when that is gone, how to say what it is about now. */
export function CardAbout({ frame, thread, hasQuote }: CardAboutProps): ReactElement | null {
  const { editor, acts } = frame;
  const t = useWords('comments');
  const name = useAboutName()(thread);
  const { doc, selection } = usePacedState(editor);
  const { kind } = threadPosition(doc, thread);
  // What is out keeps its text without marks: only the quotation tells.
  const isGone = kind === 'gone' && thread.resolved === null && editor.isEditable;
  if (!isGone && !hasQuote && kind !== 'top') return null;
  return (
    <>
      <p className={styles['about']} dir="auto">
        {name}
      </p>
      {isGone && (
        <div className={styles['gone']}>
          <span>{t('gone')}</span>
          {!selection.empty && (
            <Button icon={Link2} onPress={() => void acts.anchor(thread.id)}>
              {t('anchor')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
