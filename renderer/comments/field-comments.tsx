import { MessageSquarePlus } from 'lucide-react';
import type { Editor } from '@tiptap/react';
import type { ReactElement } from 'react';
import type { Anchor, Thread } from '@shared/draft/comments/thread';
import type { DraftId } from '@shared/ids';
import { useReviewState } from '../bridge/use-review-state';
import { Button } from '../ui/button';
import { useWords } from '../words/use-words';
import { composeComment, openThread } from './comments-state';
import styles from './field-comments.module.css';
import { useAboutName } from './use-about-name';

interface FieldCommentsProps {
  readonly editor: Editor;
  readonly draft: DraftId;
  readonly anchor: Anchor;
}

/** Above a panel: what is said about what it edits, and a way to say something. */
export function FieldComments({ editor, draft, anchor }: FieldCommentsProps): ReactElement {
  const t = useWords('comments');
  const name = useAboutName()({ anchor, quote: '' });
  const threads = (useReviewState(draft)?.threads ?? []).filter((thread) =>
    isAbout(thread, anchor),
  );
  const first = threads[0];
  return (
    <div className={styles['line']}>
      <Button
        kind="quiet"
        icon={MessageSquarePlus}
        onPress={() => composeComment(editor, draft, { anchor, place: null, quote: '' })}
      >
        {name}
      </Button>
      {first !== undefined && (
        <Button kind="link" onPress={() => openThread(draft, first.id, 'card')}>
          {t('count', { count: threads.length })}
        </Button>
      )}
    </div>
  );
}

function isAbout({ anchor: about, resolved }: Thread, anchor: Anchor): boolean {
  return resolved === null && JSON.stringify(about) === JSON.stringify(anchor);
}
