import { MessageSquare } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import type { DraftId } from '@shared/ids';
import { useReviewState } from '../bridge/use-review-state';
import { classes } from '../ui/classes';
import { Hint } from '../ui/hint';
import { Icon } from '../ui/icon';
import { useWords } from '../words/use-words';
import styles from './comment-count.module.css';
import { useComments } from './comments-state';

interface CommentCountProps {
  readonly draft: DraftId;
  readonly onPress: () => void;
}

/** How many conversations are open, and whether one is still unsent; pressing it opens the list. */
export function CommentCount({ draft, onPress }: CommentCountProps): ReactElement | null {
  const t = useWords('comments');
  const threads = useReviewState(draft)?.threads ?? [];
  const { composing } = useComments(draft);
  const count = threads.filter(({ resolved }) => resolved === null).length;
  const isUnsent = composing !== null && composing.text.trim() !== '';
  if (count === 0 && !isUnsent) return null;
  return (
    <Hint text={t('list')}>
      <Button className={classes(styles['count'])} onPress={onPress}>
        <Icon of={MessageSquare} size="s" />
        {isUnsent ? t('unsent') : t('count', { count })}
      </Button>
    </Hint>
  );
}
